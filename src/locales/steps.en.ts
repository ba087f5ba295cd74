/**
 * The steps of a path. `steps` is how many a row needs before it counts, `count` how many equal steps there
 * are.
 */
export const stepsEn = {
  record: {
    role: '{unread, select, yes {Put right} other {Fill in}} {place}: {steps, plural, =1 {if it was {need}, it counts} other {to count, it has to be {need}}}.',
    result:
      '{unread, select, yes {Put right} other {Fill in}} {place}: {steps, plural, =1 {if it was {need}, it counts} other {to count, it has to be {need}}}.',
    criteria:
      'Fill in {place}: {steps, plural, =1 {if {need, plural, one {# more of them is} other {# more of them are}} met, it counts} other {to count, {need, plural, one {# more of them has} other {# more of them have}} to be met}}.',
    size: '{unread, select, yes {Put right} other {Fill in}} {place}: {steps, plural, =1 {if the size was {size}, it counts} other {to count, the size has to be {size}}}.',
    sizeAsItIs: 'Put right {place}: {steps, plural, =1 {then it counts} other {the size is large enough}}.',
    component:
      'Fill in {place}: {steps, plural, =1 {with it, the project is enough} other {one of the projects needs it}}.',
    leadsOthers: 'Fill in {column}: if the answer is yes, it counts.',
    developsSubordinates: 'Fill in {column}: if the answer is yes, it counts.',
    expertiseSuccession:
      'Fill in the ways of passing on expertise that are not recorded ({kinds}): if {need, plural, one {one of them applies} other {# of them apply}}, it counts.',
    specialty: {
      theirs: 'Fill in {column} for {areas}: if one area is strong enough to {scope}, it counts.',
      any: 'Fill in {column}: an area of the Level {level} list (for example {areas}) that is strong enough to {scope} counts.'
    }
  },
  finish:
    'Bring {project, select, none {the project in {row}} other {“{name}” ({row})}} to success{steps, plural, =1 {} other {, and fill in what is missing there}}.',
  achieve: {
    project: {
      memberSuccess:
        'Take part in {count, plural, one {one more project that succeeds} other {# more projects that succeed}}: {size}.',
      member:
        'Take part in {count, plural, one {one more project and carry it out} other {# more projects and carry them out}}: {size}.',
      personResponsible:
        'Lead {count, plural, one {one more project} other {# more projects}} to success as person responsible: {size}.'
    },
    withComponent: '{line} Record its IT component.',
    leadsOthers: 'Lead others in customer service.',
    developsSubordinates: 'Develop subordinates, for example by mentoring or coaching.',
    expertiseSuccession:
      'Pass on expertise in {count, plural, one {one more way} other {# more ways}}: {kinds}.',
    specialty: {
      theirs: 'Practise {of, plural, one {{areas}} other {one of {areas}}} until strong enough to {scope}.',
      any: 'Practise one area of the Level {level} list (for example {areas}) until strong enough to {scope}.'
    }
  },
  /** A page's Complexity and Size together. */
  sizes: {
    one: '{need} of the {all} criteria for {first}',
    either: '{need} of the {all} criteria for {first}, or {criteria} for {second}'
  },
  kinds: { record: 'To record', finish: 'To finish', achieve: 'To achieve' },
  place: {
    cell: '{cell} ({column})',
    row: '{column} in {row}',
    criteria: 'the complexity criteria in {row}'
  },
  otherWays: '{count, plural, =0 {} one {# other way} other {# other ways}}'
};
