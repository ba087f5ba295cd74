import type { cliEn } from './cli.en';

/** What the command line says, in Japanese. */
export const cliJa: typeof cliEn = {
  help: `ワークシートのプロジェクト経験を ITSS V3 カスタマサービスの基準で判定します。

npm run evaluate -- [ファイルまたはフォルダー…] [オプション]

  ファイル          ブック(.xlsx、.xlsm)またはテキスト(.csv、.tsv、.txt)。省略すると付属のサンプル。
                    複数のファイルやフォルダーは順に判定し、最後にまとめを表示します。表の上に社員番号がある個人別のブックは、
                    まとめて1つの部門として判定します
  --profile ファイル  列、用語、読み方、シートの設定(ペインで保存したもの)。ブックに保存された設定より優先します
  --sheet 名前      プロジェクトのシート。省略すると前面のシート、または必要な列がある最初のシート。繰り返し指定すると、まとめて判定します
  --all-sheets      表示されているプロジェクトのシートをすべてまとめて判定する
  --out ファイル    書き出し先。省略すると元のファイルの隣に「名前.evaluated.xlsx」
  --force           すでにあるファイルに上書きする。省略すると端末では確認し、それ以外では元のまま残します
  --in-place        元のファイルに書き込む(完成してから丸ごと置き換えます)
  --protected       保護されたシートにも書き込む
  --break-signature デジタル署名されたブックにも書き込む(署名は無効になります)
  --write-anyway    行の4分の1超、または必須列が読み取れないときにも書き込む
  --json            結果をJSONで出力する(複数のファイルは1行に1つ)。ファイルは --out か --in-place のときだけ書きます
  --lang en|ja      文章の言語。省略するとシートの見出しの言語
  --missing full    不足要件に、要件ごとの行を書く。省略すると短い1行(short)
  --people          人員の一覧を「ITSS人員一覧」のシートに書き出す(全員のレベルと、次のレベルに不足するもの)。すでにある一覧は、
                    加えた列を残してその場で更新します。複数のファイルにはそれぞれの人員の一覧を書き、個人別のブックと
                    テキストファイルには書きません
  --summary       部署の集計を「ITSS集計」のシートに書き出す(分野別・部署別のレベルの人数、次のレベルに多くの人が不足するもの、
                  次のレベルに最も近い人)
  --person ID     この社員の判定書を「ITSSレベル判定書」のシートに書き出す。A4縦1ページ(またはそれ以上)に、レベル、次のレベルに不足する
                  ものとそのための歩み、全要件と根拠、プロジェクト、署名欄。何回でも指定できます
  --persons-of department|grade=値  この列(部署、等級)がこの値の全員の判定書を書き出す。何回でも指定できます
  --keep NAME     全員のレベルをこの名称で「ITSS履歴」のシートに残す(1行に1人1分野: 日付、レベル、根拠、不足している条項のID、
                  解釈、基準の版)。ほかの名称の行はそのまま残ります
  --since NAME    この名で保存した結果と比べ、人員一覧と集計に、レベルが変わった人とその要件を示す。単独で指定すると両方を作成
  --people-column department|grade  この列(部署、等級)を一覧と判定書に写し、集計でも数える。両方指定できます。指定が
                  なければ、集計と判定書は部署の列があれば部署を使います
  --reading 名=値   標準のあいまいな箇所の読み方(最初の値が既定)。繰り返し指定できます
                    {readings}
  --readings        すべての読み方(記載、現在の値、ほかの値、理由)と、判定に使わないものを表示する
  --date 日付       今日とする日(YYYY-MM-DD)。それより後の合格日は合格とみなしません
  --help            この説明

終了コード:
  0  判定済み
  1  判定済み(エラーあり)
  2  ファイルまたは指定に原因があり、判定または書き込みができない
  3  コンピューターに原因があり、判定または書き込みができない(メモリ不足、ディスクの空き不足、権限、ほかのプログラム)
`,
  usage: {
    unknownOption: '知らないオプションか、値のないオプションです: {found}。--help を見てください。',
    sheetOrAll: '--sheet と --all-sheets は、どちらか一方だけを指定してください。',
    outOfMany:
      '--out で指定できるのは1つのファイルです。複数のファイルは、それぞれの隣に(--in-place なら元のファイルに)書き込みます。',
    date: '日付は YYYY-MM-DD の形で指定してください: {found}。',
    missing: '--missing に {found} は使えません。使える値: {expected}。',
    language: '言語 {found} は使えません。使える値: {expected}。',
    readingForm: '読み方は「名前=値」で指定してください: {found}。',
    readingName: '{name} という読み方はありません。使える値: {expected}。',
    readingValue: '読み方 {name} に {found} は使えません。使える値: {expected}。',
    peopleColumn: '--people-column に {found} は使えません。使える値: {expected}。',
    keep: '--keep には「2026」のような名称が必要です。',
    since: '--since には保存した結果の名前が必要です(例: 「2026」)。',
    personsOf: '--persons-of は 列=値 の形で指定します(列: {expected})。指定された値: {found}。',
    sheetNeedsFile:
      '{option} はブックにシートを書き出しますが、--json だけではブックを書きません。--out か --in-place も指定してください。',
    outOrInPlace: '--out と --in-place は同時に使えません。'
  },
  workbook: {
    empty: '{file} は空です。ブック(.xlsx、.xlsm)かテキスト(.csv、.tsv、.txt)を指定してください。',
    notZip:
      '{file} はExcelブックではありません。ブック(.xlsx、.xlsm)かテキスト(.csv、.tsv、.txt)を指定してください。',
    encrypted: '{file} はパスワードで保護されています。Excelでパスワードを外してからやり直してください。',
    legacyXls: '{file} はExcel 97–2003のブックです。Excelで .xlsx として保存してからやり直してください。',
    notWorkbook:
      '{file} は .xlsx のブックではありません。.xlsb や .ods の場合は、Excelか LibreOffice で開き、.xlsx として保存してください。',
    damaged:
      '{file} は壊れていて安全に読めません{known, select, no {} other {({detail})}}。Excelで開いて修復し、保存してください。',
    rowTwice:
      '{file} のシート{known, select, no {} other {({detail})}}に{found, number}行目が2つあり、どちらが正しいか判断できません。Excelで開いて修復し、保存してください。',
    unsupportedEncoding:
      '{file} に読めない文字コードの部分があります{known, select, no {} other {({detail})}}。Excelで保存し直してください。',
    tooLarge:
      '{file} は大きすぎます。{known, select, no {全体} other {{detail}}}が{found, number} MBあり、扱えるのは{limit, number} MBまでです。',
    swollen:
      '{file} は開きませんでした。{known, select, no {一部} other {{detail}}} は展開するとファイル内の{found, number}倍になり、{limit, number}倍までしか受け付けません。信頼できるファイルなら、Excelで保存し直してください。',
    tooDeep:
      '{file} は開きませんでした。{known, select, no {一部} other {{detail}}} の要素の入れ子が{found, number}段以上あり、{limit, number}段までしか受け付けません。信頼できるファイルなら、Excelで保存し直してください。',
    unitTooLarge:
      '{file} は開きませんでした。{known, select, no {一部} other {{detail}}} の1つの行か文字列が{found, number} MBあり、{limit, number} MBまでしか受け付けません。',
    tooManyElements:
      '{file} は開きませんでした。{known, select, no {一部} other {{detail}}} の要素と属性が{found, number}個以上あり、{limit, number}個までしか受け付けません。信頼できるファイルなら、Excelで保存し直してください。',
    tooManyStrings:
      '{file} は開きませんでした。異なる文字列が{found, number}個以上あり{known, select, no {} other {({detail})}}、{limit, number}個までしか受け付けません。いくつかのブックに分けてください。',
    tooManyCells:
      '{file} は開きませんでした。シートのセルが{found, number}個以上あり{known, select, no {} other {({detail})}}、{limit, number}個までしか受け付けません。いくつかのブックに分けてください。',
    notWorksheet:
      'グラフやダイアログのシートで、ワークシートではありません{known, select, no {} other {({detail})}}。',
    cannotSplice:
      '{file} は変更していません。{known, select, no {セル} other {{detail}}}を壊さずに結果の列を書けません。'
  },
  choices: '{others}、{last}',
  overwrite: '{path} はすでにあります。上書きしますか。[y/N] ',
  failures: {
    noFile: 'ファイル {path} がありません。',
    notAFile: '{path} はフォルダーかデバイスで、ファイルではありません。',
    noFolder: '{path} に書けません。フォルダーがありません。',
    nameTooLong: '名前 {path} が長すぎて保存できません。--out で短い名前を指定してください。',
    exists:
      '{path} はすでにあるので、元のまま残しました。上書きするには --force を、別のファイルに書くには --out を使ってください。',
    unreadable:
      'ファイル {path} を読めません。ほかのプログラムで開いているか、読む権限がないのではありませんか。',
    unwritable: 'ファイル {path} に書けません。Excelで開いているか、書き込めないフォルダーではありませんか。',
    overwrite: '{path} は元のファイルです。置き換えるには --in-place を使ってください。',
    outEnding:
      '出力は {file} と同じ形式になるので、--out の拡張子は {found} ではなく {expected} にしてください。',
    empty: '{file} は空です。ブック(.xlsx、.xlsm)かテキスト(.csv、.tsv、.txt)を指定してください。',
    diskFull: 'ファイル {path} に書けません。ディスクの空きがありません。',
    changedMeanwhile:
      '{path} は途中でほかのプログラムに変更されたので、その内容のまま残しました。もう一度実行してください。',
    noOutput: '出力できません({detail})。',
    outOfMemory:
      '{file} を扱うにはメモリが足りません。環境変数 NODE_OPTIONS を --max-old-space-size={megabytes} にしてやり直してください。',
    unexpected: '{file} の処理中に予期しない問題が起きました: {detail}。',
    signed:
      '{file} はデジタル署名されていて、書き込むと署名が無効になります。判定だけなら --json を、書き込むなら --break-signature を使ってください。',
    protectedSheet:
      'シート {sheet} は保護されています。判定だけなら --json を、書き込むなら --protected を使ってください。',
    encoding:
      '{file} の文字コードを確実に判別できません。UTF-8でも、明らかなShift_JISでもありません。Excelで「CSV UTF-8」として保存してください。',
    mixedEncoding:
      '{file} の{line}行目は、ほかの行と違ってUTF-8ではありません。全体をExcelで「CSV UTF-8」として保存してください。',
    mixedRowEnds:
      '{file} の{line}行目は、それより前の行と改行の種類が違うため、行の終わりが分かりません。Excelで開いて行が正しいことを確かめ、「CSV UTF-8」として保存してください。',
    strayQuote:
      '{file} の{line}行目に、引用符(")で始まるのに終わりが閉じられていないセルがあるため、次の行の始まりが分かりません。テキストエディターでファイルを開き、{line}行目の引用符を削除してください。残す場合は、引用符を2つ続けて書き、セル全体を引用符で囲みます(例: 19"ラック → "19""ラック")。',
    tooLarge: '{path} は読める大きさの上限の2 GiBを超えています。',
    uncalculated:
      '{sheet} の数式に計算結果が保存されていないため、判定できません。Excelで開いて計算し、保存してください。',
    noRoom:
      '{sheet} の{column}列より右に、結果の{count}列を書く場所がありません。右端の近くにあるものを移すか消すか、判定だけなら --json を使ってください。',
    noSuchSheet: '{name} というワークシートはありません。あるシート: {found}。',
    noEmployees: '社員データに指定されたシート {sheet} がないか、その列を認識できません。',
    notProfile:
      '{path} はプロファイルではありません: {fault, select, notJson {JSONではありません} notProfile {"profile": 1 がありません} other {{at} が正しくありません}}。',
    sheetInCsv: 'テキストファイルにはシートがないため、ほかのシートを書けません。{option} を外してください。',
    sheetInFilesOfPersons:
      '個人別のブックなので、ほかの人のレベルをそれぞれに書くことはできません。{option} を外してください。',
    noCarriedColumn: '指定された列 {column} が、どのシートにもありません。',
    noSuchPerson: '{file} に、社員番号が {name} の人はいません。',
    personWithoutField: '{file} の {name} は、専門分野が読み取れないため判定できません。',
    noKept: '{file} に「{name}」の名で保存した結果はありません。あるもの: {found}。',
    noPersonsOf: '{file} に、{column} が {name} の人はいません。見つかった値: {found}。',
    sheetNoRoom: '結果のシートを広げる場所に {cell} があります。それを移すか消すかして、やり直してください。',
    listNoRoom: '人員の一覧を広げる場所に {cell} があります。それを移すか消すかして、やり直してください。',
    noFiles: '{path} にブックまたはテキストファイルがありません。',
    noSheetsInCsv: 'CSVファイルにシートはありませんが、--sheet {name} が指定されました。',
    noWorksheet: '{file} に表示されているワークシートがありません。',
    noHeader:
      '{sheet} に見出し行がありません。最初の20行で次の列を探しました: {required}。見つかったもの: {found}。{known, select, no {} other {列の名前が異なる場合は、アドインの「列の割り当て」で割り当て、設定でプロファイルを保存し、--profile で指定してください。}}',
    columnAbsent:
      '{sheet} に必要な列がありません: {columns}。{row}行目の見出しにある列: {found}。列の名前が異なる場合は、アドインの「列の割り当て」で割り当て、設定でプロファイルを保存し、--profile で指定してください。'
  },
  nothing: 'なし',
  listSeparator: '、',
  progress: { reading: '読み込みと判定 … {percent} %', writing: '書き込み … {percent} %' },
  missingCount: '不足',
  progressColumn: '充足率',
  notJudged: '判定不能',
  levelByExam: '{level}(最低限、AP合格による)',
  used: '{rows, number}行中{used, number}行を判定に使用しました。',
  judged:
    '{judged, number}人を{seconds}秒で判定しました{several, plural, =0 {。} other {(専門分野ごとに数えて延べ{results, number}人)。}}',
  withoutResult: '判定不能: {people}。',
  unjudged: '{id}({field})',
  unjudgedMore: '{people}ほか{more, number}人',
  unreadColumns: '読み取れたセルが1つもない列: {columns}。',
  projectSheet: 'プロジェクト: シート「{sheet}」。',
  projectSheets: 'プロジェクト: シート{sheets}。',
  otherEmployeeSheets: 'ほかのシートにも社員データがありますが、読み込んでいません: {sheets}。',
  otherSheets:
    'ほかのシートにもプロジェクトがありますが、判定していません: {sheets}。まとめて判定するには、--all-sheets を指定するか、--sheet でシートを指定してください。',
  lackingSheet:
    'シート「{sheet}」にはプロジェクトがあるようですが、次の列がないため判定していません: {columns}。',
  employeeSheet: '社員データ: シート「{sheet}」。',
  problems: '確認が必要: エラー{errors}件、警告{warnings}件。',
  severities: { error: 'エラー:', warning: '警告:' },
  moreProblems: '  … ほか{count}件。--json ですべて出力します。',
  written: '書き出し: {path}',
  ownSheets: {
    people: '人員の一覧: シート「{sheet}」。',
    summary: '集計: シート「{sheet}」。',
    judgement: '判定書: シート「{sheet}」。',
    history: '履歴: シート「{sheet}」。'
  },
  olderSheet: 'シート「{sheet}」は前回の実行のままで、現在のレベルと異なる場合があります。',
  withheld:
    '読み取れた行が少なすぎるため、何も書き込みませんでした。上の項目を直すか、--write-anyway を指定してください。',
  many: {
    judged:
      '{file}: {rows, number}行中{used, number}行を使用、{people, number}人、エラー{errors, number}件{ending, select, written {。書き込み先: {path}} withheld {。読み取れた行が少なすぎるため書き込みなし} other {}}',
    failed: '{file}: 判定できません。{message}',
    summary: '{files}ファイル: 判定済み{judged}件(うちエラーなし{clean}件)、判定できないもの{failed}件。'
  }
};
