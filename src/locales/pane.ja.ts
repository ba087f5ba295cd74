import { cellTitlesJa } from './cells.ja';
import type { Dictionary } from './en';
import { personJa } from './person.ja';

/** Japanese texts of the task pane and its views. */
export const paneJa: Dictionary['pane'] = {
  title: 'ITSSレベル判定',
  views: {
    start: '開始',
    evaluate: '判定',
    problems: '要確認',
    person: '社員',
    settings: '設定',
    help: 'ヘルプ'
  },
  navigation: '作業ウィンドウの画面',
  loading: '読み込んでいます…',
  problemCount: '要確認{count}件',
  level: 'レベル{level}',
  levelBelow3: 'レベル{lowest}未満',
  notJudged: '判定不能',
  levelByExam: 'レベル{level}(最低限、AP合格による)',
  levelByExamShort: '{level}(AP)',
  levelBelow3Short: '{lowest}未満',
  byKpi: '達成度指標の全要件を充足',
  noLevel: 'レベル{lowest}の要件をまだすべては満たしていません',
  byExam: 'AP合格のみによる。レベル{exam}の達成度指標の要件は満たしていません',
  actions: {
    evaluate: '判定する',
    evaluateAgain: 'もう一度判定する',
    cancel: '中止',
    restore: '前の結果に戻す',
    showResults: '結果を表示',
    showRows: 'すべての行を表示して判定',
    writeAnyway: 'このまま書き込む',
    template: 'テンプレートを挿入',
    help: 'ヘルプを開く',
    tryAgain: 'やり直す',
    copy: 'テキストとしてコピー',
    begin: '始める',
    more: 'さらに{count}件を表示',
    read: 'シートを読み込む',
    choose: 'シートを選ぶ',
    close: '閉じる',
    problems: '要確認を見る',
    done: '完了',
    automatic: '自動の割り当てに戻す'
  },
  welcome: {
    heading: 'プロジェクト経験からレベルを判定します',
    lead: 'シートに書かれたプロジェクトを、ITSS V3 カスタマサービスの基準で判定します。',
    steps: {
      fill: '1人の1プロジェクトを1行に書きます。見出しは日本語でも英語でも、名前から自動で見つけます。',
      evaluate:
        '[判定する]を押すと、データの右に5つの列(プロジェクトレベル、ITSSレベル、根拠、次のレベル、不足要件)ができます。',
      understand: '行を選ぶと、要件ごとの判定、数えた実績、不足しているものがわかります。'
    },
    promise:
      'ブックのほかの部分は変わらず、データが外に出ることもありません。書き込む前の状態に戻すこともできます。'
  },
  start: {
    heading: '見つかったデータ',
    looking: 'シートを確認しています…',
    sheet: 'シート',
    activeSheet: '表示中のシート({sheet})',
    together: '一緒に判定するシート',
    togetherLead:
      'このブックでは複数のシートにプロジェクトがあります。チェックしたシートを1つの部門として判定します。2枚に書かれた同じプロジェクトは1件と数え、結果の列はシートごとに作ります。',
    togetherSheet: '{sheet} · {rows}行',
    togetherFront: 'このシート',
    togetherLacks: '必須の列がありません: {columns}',
    togetherGone: '見つからないか、プロジェクトがありません',
    tickAll: '{count}枚すべて選ぶ',
    untickAll: 'このシートだけ',
    ticked: '{sheets}枚、{rows}行',
    table: 'テーブル',
    headerRow: '見出しの行',
    rows: '行数',
    people: '社員',
    peopleValue: '{people}人(専門分野ごとにのべ{persons}人)',
    peopleUnknown: '判定するときに数えます',
    employees: '社員データ',
    employeesNone: '同じシート',
    results: '結果の場所',
    columns: '{first}～{last}列',
    freeColumn: '隣の表「{table}」に結果が取り込まれないよう、1列空けます。',
    columnsAgain: '{first}～{last}列(前回と同じ)',
    placeOfSheet: '{sheet}: {place}',
    recognised: '{count}列を認識しました',
    noColumn: 'なし',
    nothing:
      '新しく始めるときは、テンプレートを挿入してください。見出し、選択肢、記入例の入った新しいシートができます。',
    problemsFound: {
      one: 'データに確認が必要な箇所が1件あります。ほかの箇所は判定できます。',
      other: 'データに確認が必要な箇所が{count}件あります。ほかの箇所は判定できます。'
    }
  },
  costs: {
    employeeId: 'この列がないと判定できません。',
    specialty: 'この列がないと判定できません。',
    role: 'この列がないと判定できません。',
    result: 'この列がないと判定できません。',
    name: '社員は社員番号で表示されます。',
    project: 'プロジェクトは行番号で表示されます。',
    itComponent: '影響はありません(記録のみの項目です)。',
    complexity: 'どのプロジェクトにもレベルがつきません。',
    criterion: 'この条件は未記入として扱われます。',
    serviceScope: 'ハードウェアとソフトウェアのプロジェクトにレベルがつきません。',
    sites: 'ファシリティマネジメントの規模をサイト数では判定できません。',
    floorArea: 'ファシリティマネジメントの規模を面積では判定できません。',
    networkSites: 'ファシリティマネジメントの規模をネットワーク拠点数では判定できません。',
    leadsOthers: 'レベル{leadsFrom}以上に届きません。',
    areas: '達成度指標ではどのレベルにも届きません。',
    guidance: '達成度指標ではどのレベルにも届きません。',
    succession: 'レベル{successionFrom}以上に届きません。',
    kind: 'この種類の技術継承は未記入として扱われます。',
    developsSubordinates: 'レベル{developsFrom}以上に届きません。',
    exam: 'AP合格によるレベル{exam}がつきません。'
  },
  evaluate: {
    ready: '{sheets}を判定できます',
    readyText: '結果はデータの右の5列に書き込みます。ほかのセルは変わりません。',
    running: '{sheets}を判定しています',
    steps: {
      reading: '読み込み: {total}行中{done}行',
      judging: '判定: {total}人中{done}人',
      writing: '書き込み: {total}行中{done}行'
    },
    starting: 'シートを確認しています…',
    cancelling: '中止して、元の状態に戻しています…',
    left: { seconds: '残り約{time}秒', minutes: '残り約{time}分' },
    done: '{sheets}のレベル',
    doneText: '{people}人、{rows}行中{used}行を判定に使用しました。結果は{first}～{last}列にあります。',
    doneTextOfSheets: '{people}人、{rows}行中{used}行を判定に使用しました。結果の場所:',
    written: '{sheet}: {first}～{last}列',
    readText: '{people}人、{rows}行中{used}行を判定に使用できます。まだ何も書き込んでいません。',
    doubtful:
      '{rows}行中{used}行しか判定に使用できません。{unread, select, 0 {} other {読み取れたセルが1つもない列: {columns}。}}まだ何も書き込んでいません。',
    table: 'レベルと専門分野ごとの人数',
    levelColumn: 'レベル',
    total: '計',
    peopleOf: '{count}人: {level}、{field}',
    everyField: '全分野',
    everyLevel: '全レベル',
    inSeveralFields:
      '{two, plural, =0 {} other {2つの分野に数えた人が{two}人います。}}{three, plural, =0 {} other {3つの分野に数えた人が{three}人います。}}',
    once: '「計」ではそれぞれ1人と数えます。',
    allPeople: '全員を表示',
    nearest: '次のレベルに近い人',
    nearestLead: '次のレベルに不足している要件が少ない順に表示します。',
    nobodyNear: '全員が専門分野の最高レベルに達しています。',
    toNext: '{from} → {to}',
    reached: '充足率{percent} %',
    restored: '書き込む前の状態に戻しました。',
    restoring: '前の結果に戻しています…',
    cancelled: '中止しました。ブックは元のままです。',
    announced: '判定が終わりました。{people}人、{rows}行中{used}行を使用しました。'
  },
  stale: {
    inputs: '判定した後にシートが変更されました。',
    readings: '判定した後に基準の解釈が変更されました。',
    criteria: 'このシートは以前の版の基準で判定されています。',
    words: '判定した後に、用語の割り当てが変わりました。',
    sheets: '今チェックされているシートとは別の組み合わせで判定した結果です。'
  },
  problems: {
    heading: '要確認',
    none: 'データに確認が必要な箇所はありません。',
    unread: 'シートはまだ読み込まれていません。',
    lead: 'ほかのデータはそのまま判定しています。シートを直してから、もう一度判定してください。',
    counts: 'エラー{errors}件、警告{warnings}件',
    error: 'エラー',
    warning: '警告',
    cells: { one: '1セル', other: '{count}セル' },
    goTo: 'セル{cell}へ移動',
    titles: {
      ...cellTitlesJa,
      missingEmployee: '社員番号がない',
      missingSpecialty: '専門分野がない',
      unknownValue: '{column}の値がわからない',
      errorCell: '{column}がエラー値',
      notAPositiveNumber: '{column}が0より大きい数ではない',
      letterX: '{column}に文字のx',
      partOfFacility: '{column}が専門分野に合わない',
      specialtyNeeded: '専門分野のわからない社員データ',
      duplicateHeader: '見出し「{column}」の列が2つ',
      otherFieldArea: 'ほかの分野の専門領域',
      contradiction: '{column}に「はい」と「いいえ」',
      guidanceContradiction: '同じ人の指導範囲が違う',
      nameContradiction: '同じ社員番号で氏名が違う',
      fewCriteria: '複雑性の条件が足りない',
      noSize: '規模が未記入',
      sizeInNoBand: 'どの規模にも入らない',
      blankRole: '役割が未記入',
      blankResult: '結果が未記入',
      partWithFigures: '設備の一部と数値',
      copiedProject: '同じプロジェクトの行',
      sameProjectName: '同じプロジェクト名の行',
      examAfterToday: '今日より後の合格日',
      ambiguousArea: '複数に当てはまる専門領域',
      noSpecialtyAnywhere: '専門分野がどこにもない',
      mergedHeader: '結合された見出し'
    }
  },
  people: {
    heading: '人員一覧',
    search: '氏名または社員番号',
    level: 'レベル',
    field: '専門分野',
    any: 'すべて',
    blank: '(空白)',
    found:
      '{all, number}人中{count, number}人{several, plural, =0 {} other {(うち{several, number}人は複数の分野)}}{rows, plural, =1 {} other {。不足の少ない順}}',
    none: '該当する人はいません。条件を「すべて」にするか、検索を消してください。',
    back: '一覧に戻る'
  },
  person: personJa,
  lacks: {
    leftOut: '読めないセルがある',
    copy: '前の行と同じプロジェクト',
    component: '担当コンポーネントが未記入',
    roleBlank: '役割が未記入({need}が必要)',
    role: '役割が{have}({need}が必要)',
    resultBlank: '結果が未記入({need}が必要)',
    result: '結果が{have}({need}が必要)',
    or: '{a}または{b}',
    criteria: '複雑性の該当{have, plural, =0 {なし} other {{have}つ}}({need}つ以上が必要)',
    criteriaBlank:
      '複雑性の該当{have, plural, =0 {なし} other {{have}つ}}、未記入{blank}つ({need}つ以上が必要)',
    sizeBlank: 'サイズが未記入({need}が必要)',
    size: 'サイズが{have}、複雑性の該当{criteria, plural, =0 {なし} other {{criteria}つ}}({need}が必要)',
    first: '「ほか」のプロジェクトとしては数えています。レベル{level}のプロジェクトになるには:',
    bands: {
      partOfFacility: '設備の一部',
      small:
        '{sitesTo}サイト以下、{floorAreaBelow, number}㎡未満もしくは{networkSitesBelow, number}拠点未満のネットワーク',
      medium: '{sites}～{sitesTo}サイト、{floorArea, number}㎡もしくは{networkSites, number}拠点以上',
      large: '{sites}サイト、{floorArea, number}㎡もしくは{networkSites, number}拠点以上',
      none: 'どの区分にも入らない'
    }
  },
  settings: {
    heading: '設定',
    kept: '言語と外観はあなた個人の設定として、このコンピューターに保存されます。ほかの設定はこのブックに保存され、ブックを開く全員に共通です。',
    language: '言語',
    languageAuto: 'Excelに合わせる',
    theme: '表示',
    themes: { auto: 'Officeに合わせる', light: 'ライト', dark: 'ダーク' },
    employeeSheet: '社員データの2枚目のシート',
    employeeAuto: '見出しから自動で見つける',
    employeeNone: 'なし',
    output: '結果の列',
    outputPlace: '{sheet}の{first}～{last}列。',
    outputKnown: '{places}移動しても見出しの名前から見つけます。',
    outputUnknown: '最初の判定のときに、データの右に作ります。',
    missing: 'シートの不足要件',
    missingDetails: { short: '短い1行', full: '要件ごとに1行' },
    missingFrom: '次の判定から反映されます。作業ウィンドウと関数では、いつもすべての行を示します。',
    readings: '基準の解釈',
    readingsLead:
      '標準の記述があいまいな箇所の読み方です。変更はこの画面にすぐ反映され、シートには次の判定で反映されます。',
    printed: '記載: {printed}',
    reason: '理由: {reason}',
    citations: '該当箇所',
    fixed: '固定',
    isDefault: '{choice}(既定)',
    reset: '既定に戻す',
    saved: '保存しました。'
  },
  help: {
    heading: 'ヘルプ',
    topics: {
      sheet: {
        title: 'シートに必要なもの',
        text: '1人の1つの専門分野での1プロジェクトを1行に書きます。社員番号、専門分野、役割、結果は必須です。テンプレートを挿入すると、すべての列と選択肢を確認できます。年度・部門・社員ごとの複数のシートに書くこともでき、[開始]でチェックすると一緒に判定されます。'
      },
      employee: {
        title: '社員に属する項目',
        text: '他者リード、専門領域、指導範囲、技術継承、後進育成、応用情報技術者は、その社員のどの行に書いてもかまいません。社員番号のある2枚目のシートに書くこともできます。'
      },
      yesNo: {
        title: 'はい・いいえ・空白',
        text: 'はい: ○、はい、有、済、TRUE、1。いいえ: ×、いいえ、無、FALSE、0、-。空白は未記入です。「はい」として数えることはなく、不足とは分けて表示します。'
      },
      results: {
        title: '書き込まれるもの',
        text: 'プロジェクトレベル、ITSSレベル、根拠、次のレベル、不足要件を、データの右またはテーブルの中に書き込みます。次の判定では見出しの名前から見つけて上書きします。ほかのセルは変わりません。'
      },
      below3: {
        title: 'レベル0とは',
        levels: '{field}{first}～{last}',
        text: '標準に基準があるレベルは、{levels}です。どれにも達しないときは0、つまりレベル{lowest}未満と表示します。読める行が1つもない人は判定不能とし、レベルは空欄のままにします。'
      },
      undo: {
        title: '元に戻すには',
        text: '[判定]の[前の結果に戻す]で、書き込む前の結果の列に戻せます(作業ウィンドウを閉じるまで)。Excelの[元に戻す]が使える場合もあります。'
      },
      protected: {
        title: 'うまくいかないとき',
        text: 'シートの保護、隠れた行、結果の列の結合セル、編集中のセルがあると判定できません。表示される案内に従ってください。ブックは元のままです。'
      },
      functions: {
        title: 'セルで使う関数',
        text: '=ITSSLEVELS(…) など5つの関数で、セルにレベルを表示できます。Excelが関数に渡せるのは約25,000行までで、超えるとセルは #BUSY! や #CALC! になります。[判定]にこの制限はありません。'
      },
      privacy: {
        title: 'プライバシー',
        text: 'すべてこのコンピューターの中で処理します。データがブックの外に出ることはありません。'
      }
    },
    areas: '専門領域の名前',
    areasLead:
      'シートの「専門領域」の列には、この中の名前を書きます(いくつもあるときは「、」で区切ります)。かっこの中のレベルと、それより下のレベルで数えます。',
    area: '{name}(レベル{levels})',
    gatesNothing: '判定に使わないものと、その理由',
    gatesNothingLead: '標準に書かれていますが、レベルの判定には使いません。',
    noFunctions: 'このExcelでは =ITSSLEVELS などのアドインの関数を計算できません。[判定]は使えます。',
    diagnostics: {
      title: '管理者に伝える情報',
      text: '問題を報告するときに、この内容をコピーして送ってください。セルの内容は含まれません。'
    },
    criteria: '基準: ITSS V3 カスタマサービス 第{version}版'
  },
  failures: {
    protected:
      'シート「{sheet}」は保護されています。[校閲]の[シート保護の解除]で解除してから、もう一度判定してください。',
    filtered:
      '{sheets}に、フィルターまたは手作業で隠された行があります。結果はすべての行に書き込むため、先に全部の行を表示する必要があります。フィルターは解除され、隠れた行は再表示されたままになります。',
    doubtful: '「{sheet}」は読み取れた行が少なすぎます。まだ何も書き込んでいません。',
    merged:
      '{address} に結合されたセルがあります。[ホーム]の[セルを結合して中央揃え]で結合を解除してから、もう一度判定してください。',
    readOnly:
      'このブックは読み取り専用で開かれています。[ブックの編集]または[編集を有効にする]を選ぶか、コピーを保存してそちらで作業してください。',
    denied:
      'Excelで許可されない操作です。シートまたはブックが保護されていないか（[校閲]＞[シート保護の解除]、[ブックの保護]）、このファイルを編集する権限があるかを確認して、もう一度実行してください。',
    inactive: '別のブックが前面にあります。このブックに戻って、もう一度実行してください。',
    selection:
      'シートのセルを1つ選択して、もう一度実行してください。グラフ、図形、複数の範囲を選択していると実行できません。',
    pivot:
      '「{sheet}」の書き込み先にピボットテーブルがあります。移動して（[ピボットテーブル分析]＞[ピボットテーブルの移動]）、もう一度実行してください。',
    cellEdit: 'セルが編集中です。シートでEnterキーかEscキーを押してから、やり直してください。',
    changing:
      '読み込み中に行が変更され続けています。少し待ってからやり直してください。何も書き込んでいません。',
    noData: 'シート「{sheet}」は空です。別のシートを選ぶか、テンプレートを挿入してください。',
    noHeader:
      '「{sheet}」の最初の20行に見出し行が見つかりません。見つかったもの: {found}。別のシートを選ぶか、列に名前をつけるか、テンプレートを挿入してください。',
    noHeaderNothing:
      '「{sheet}」の最初の20行に見出し行が見つかりません。別のシートを選ぶか、列に名前をつけるか、テンプレートを挿入してください。',
    columnAbsent:
      '「{sheet}」に必要な列がありません: {columns}。下で列を選ぶか、シートに列を追加してください。',
    noSuchSheet: 'シート「{sheet}」はもうありません。別のシートを選んでください。',
    employeesUnknown: 'シート「{sheet}」の列を認識できません。社員番号の列を指定してください。',
    noSuchItem: 'シートまたはテーブルがなくなっています。やり直してください。',
    cancelled: '中止しました。ブックは元のままです。',
    tooLarge: '{row}行目が大きすぎてExcelから受け取れません。文章を短くしてやり直してください。',
    moved:
      '「{sheet}」の結果の列が見つからないか、内容が同じ行が移動して区別できないため、何も戻していません。',
    notRestored:
      '書き込みに失敗し、元の状態にも戻せませんでした。Excelで元に戻す(Ctrl+Z)か、保存せずにブックを閉じてください。',
    listProtected:
      'シート「{sheet}」は保護されています。保護を解除して(［校閲］>［シート保護の解除］)、一覧をもう一度作ってください。',
    listFiltered:
      'シート「{sheet}」の行がフィルターで隠れています。すべての行を表示して(［データ］>［クリア］)、一覧をもう一度作ってください。',
    listNoRoom:
      '{cell}に別の内容があるため、一覧を広げられません。一覧との間に空の行か列を1つ置いて移してから、もう一度作ってください。',
    sheetProtected:
      'シート「{sheet}」は保護されています。保護を解除して(［校閲］>［シート保護の解除］)、シートをもう一度作ってください。',
    sheetFiltered:
      'シート「{sheet}」に隠れている行があります。すべての行を表示して、シートをもう一度作ってください。',
    sheetNoRoom:
      '{cell}に別の内容があるため、書き込めません。表の右か下に移してから、もう一度作ってください。',
    notKept: '「{name}」として残した結果が見つかりません。',
    nobody: '該当する人が行に見つかりません。もう一度判定してください。',
    structureProtected:
      'ブックが保護されているため、シートを追加できません。保護を解除して(［校閲］>［ブックの保護］)、やり直してください。',
    notLoaded:
      'アドインの一部を読み込めませんでした。接続を確かめてやり直してください。それでも続く場合は、ブックを閉じて開き直してください。',
    unavailable:
      'Excelから正しい応答がありませんでした。何も変更していません。やり直しても続く場合は、ブックを開き直してください。'
  }
};
