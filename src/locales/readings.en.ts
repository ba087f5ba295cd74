/** What is said of each reading of the criteria, and of what decides nothing. */
export const readingsEn = {
  /** How the command line lists them. */
  readingsList: {
    heading: 'Readings: where the standard is unclear, and how it is read',
    reading: '{name}: {title}',
    printed: 'Printed: {printed}',
    inForce: 'In force: {value} – {text}{isDefault, select, yes { (default)} other {}}',
    other: 'Other choice: {value} – {text}{isDefault, select, yes { (default)} other {}}',
    fixed: 'Other choice: none, the reading is fixed',
    why: 'Why: {reason}',
    gatesNothing: 'What the standard says that decides no level, and why',
    place: '{section}, Level {levels}'
  },
  readings: {
    fmSmallSites: {
      title: 'Facility Management: exactly {sites, plural, =2 {two sites} one {# site} other {# sites}}',
      printed: '“less than {sitesBelow} sites”, and for the next band “{sitesFrom} to {sitesTo} sites”',
      reason:
        'As printed, exactly {sites, plural, =2 {two sites} one {# site} other {# sites}} would fall into no band.',
      choices: {
        upTo2: 'Up to {sites} sites are the small band',
        under2: 'Only fewer than {sitesBelow}, as printed'
      }
    },
    fmLevel5SmallNetwork: {
      title: 'Facility Management Level {smallNetworkLevel}: what a small network is',
      printed:
        '“less than {networkPrinted} installation sites” in the second size, and “less than {network}” a level below',
      reason:
        'Every other second size option equals the first option of the level below, where a small network has under {network} sites; as printed ({networkPrinted}), {fewer} sites would rank above {more}.',
      choices: {
        '100': 'Under {network} network sites',
        '10': 'Under {networkPrinted} network sites, as printed'
      }
    },
    fmOptionTwoScope: {
      title:
        'Facility Management: what “{criteria, plural, =2 {two} =3 {three} =4 {four} other {#}} or more criteria” covers',
      printed:
        '“{criteria, plural, =2 {two} =3 {three} =4 {four} other {#}} or more of above complexity criteria and with” a number of sites, “or” a floor area, “or” a network',
      reason:
        'If it covered the sites alone, the network alternative would need nothing more than the level below.',
      choices: { allAlternatives: 'Sites, floor area and network alike' }
    },
    othersResponsible: {
      title: 'The role in the other projects',
      printed:
        '“at least one project must meet” the complexity and size of the level, the others “can be of” the level below or above',
      reason: 'The bracket about the other projects relaxes complexity and size only.',
      choices: { required: 'Person responsible in all of them', anyRole: 'Any role in the others' }
    },
    higherCounts: {
      title: 'Projects of a higher level',
      printed: '“must meet the complexity and size” of the level',
      reason:
        'The standard says “or above” for the other projects; the upper bound of a size describes the band.',
      choices: { always: 'Count for lower levels too' }
    },
    apExam: {
      title: 'The AP exam',
      printed: 'Remarks: those who pass the AP exam “are regarded as attaining the minimum capability”',
      reason: 'The remark says so plainly; a company may judge by KPI alone all the same.',
      choices: { on: 'Counts as the minimum of Level {exam}', off: 'Does not count' }
    },
    level3Result: {
      title: 'Result of a Level {lowest} project',
      printed: '“participating” and “implementing” at Level {lowest}, “success” from Level {ledFrom} on',
      reason: 'Level {lowest} asks for taking part and carrying out; the word success is absent.',
      choices: { completed: 'Success or completed', success: 'Success only' }
    },
    itComponent: {
      title: 'The main IT component handled',
      printed: '“one main … area” of IT main components, at Level {componentFrom} “one specialty area”',
      reason:
        'A hardware or software service project is about one main component by nature; Level {lowest} names components as examples of the activity.',
      choices: {
        recordedOnly: 'Recorded and shown, decides nothing',
        required:
          'Levels {componentFrom} and {componentTo} need it recorded on one of the projects that count'
      }
    },
    fmLevel4Size: {
      title: 'Facility Management Level {eitherLevel}: one size, or both',
      printed:
        '“with the following size”, before {boxes, plural, =2 {two boxes} one {# box} other {# boxes}}',
      reason: 'Every other page says “either one”.',
      choices: { either: 'Either box is enough' }
    },
    fmPartWithFigures: {
      title: 'Facility Management: part of a facility, with figures',
      printed: '“part of computer rooms and network” beside figures of whole facilities',
      reason: 'The explicit word outranks a figure of what surrounds the part.',
      choices: { part: 'Part of a facility, whatever the figures', figures: 'The figures decide' }
    },
    sameProject: {
      title: 'The same project in several rows',
      printed:
        'projects by number, such as “{times, plural, =2 {two times} =3 {three times} one {once} other {# times}} or more”',
      reason: 'A copy is no second success.',
      choices: { once: 'A project typed twice counts once', eachRow: 'Each row counts' }
    },
    areasOfHigherLevels: {
      title: 'Specialty areas of a higher level',
      printed: '“either one of the following” areas, with a list on each page',
      reason: 'Higher mastery includes lower.',
      choices: { always: 'Count at lower levels too' }
    },
    guidanceWithArea: {
      title: 'Specialty area and strength',
      printed: '“high specialty in either one of the following” areas “sufficient to guide” others',
      reason: 'The standard puts both into one sentence.',
      choices: { always: 'One area must be strong enough' }
    },
    differentKinds: {
      title: 'Items of expertise succession',
      printed:
        'achievement in a number of “items or more” of expertise succession, before {kinds, plural, =7 {seven} other {#}} boxes',
      reason: 'The boxes are the items.',
      choices: { always: 'Different ways are counted, each once' }
    },
    acrossFields: {
      title: 'Leading others and developing subordinates',
      printed: '“leads others in customer service job categories”, “develops subordinates”',
      reason: 'The sentences name the job category, or no field.',
      choices: { always: 'Count for the employee in every specialty field' }
    },
    anyRoleAtLevel3: {
      title: 'The role in a Level {lowest} project',
      printed: '“as a member of” the service team',
      reason: 'More responsibility is not less.',
      choices: { always: 'A person responsible took part too' }
    },
    anyActivity: {
      title: 'The kind of service activity',
      printed:
        '“installation and maintenance”; in Facility Management “design, construction, management and maintenance”',
      reason:
        'The outline names installation, maintenance and the other activities side by side, and the sheet has no column for them.',
      choices: { always: 'Any service activity of the field' }
    },
    wholeCriterion: {
      title: 'Complexity criteria that name several things',
      printed: 'boxes such as “a lot of installation sites and complex network structure”',
      reason: 'The box is one box, and is shown in full where it is ticked.',
      choices: { always: 'One yes stands for the whole box' }
    },
    rowIsProject: {
      title: 'What a project is',
      printed: '“project”, without saying where one ends',
      reason: 'A row is what the sheet counts in.',
      choices: { always: 'One row, one project' }
    },
    examInEveryField: {
      title: 'The specialty field of the AP exam',
      printed: 'the same remark on the Level {exam} page of each field',
      reason: 'The sentence is the same in each field, and names none.',
      choices: { always: 'Counts in every field in which the employee has data' }
    }
  },
  /** What the pages say that decides no level: the phrase, and why. */
  gatesNothing: {
    phases: {
      phrase: 'In phases of development, operation and maintenance',
      reason: 'All customer service work falls into these phases.'
    },
    usability: {
      phrase: 'To satisfy usability, easy maintenance and the like',
      reason: 'This is the aim of the project, which its success already states.'
    },
    assignedArea: {
      phrase: 'Responsibility for implementation in the assigned area',
      reason: 'A member is responsible for carrying out what was assigned; carrying it out is judged.'
    },
    waysOfDeveloping: {
      phrase: 'Develops subordinates: by mentoring, coaching and the like',
      reason: 'The bracket gives examples of how it is done.'
    },
    outline: {
      phrase: 'The outline of the job category and its fields',
      reason: 'It describes the work and draws levels; only the pages of the levels state criteria.'
    }
  }
};
