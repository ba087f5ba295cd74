/** What is said of each reading of the criteria, and of what decides nothing. */
export const readingsEn = {
  readings: {
    fmSmallSites: {
      title: 'Facility Management: exactly {sites, plural, =2 {two sites} one {# site} other {# sites}}',
      reason:
        'The standard prints “less than {sitesBelow} sites” and then “{sitesFrom} to {sitesTo}”, so that exactly {sites, plural, =2 {two sites} one {# site} other {# sites}} would fall into no band.',
      choices: {
        upTo2: 'Up to {sites} sites are the small band',
        under2: 'Only fewer than {sitesBelow}, as printed'
      }
    },
    fmLevel5SmallNetwork: {
      title: 'Facility Management Level 5: what a small network is',
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
      reason:
        'Were it asked of the sites alone, the network alternative would need nothing more than the level below.',
      choices: { allAlternatives: 'Sites, floor area and network alike' }
    },
    othersResponsible: {
      title: 'The role in the other projects',
      reason: 'The bracket about the other projects relaxes complexity and size only.',
      choices: { required: 'Person responsible in all of them', anyRole: 'Any role in the others' }
    },
    higherCounts: {
      title: 'Projects of a higher level',
      reason:
        'The standard says “or above” for the other projects; the upper bound of a size describes the band.',
      choices: { always: 'Count for lower levels too' }
    },
    apExam: {
      title: 'The AP exam',
      reason:
        'The remark of the Level 3 pages counts it as the minimum of Level 3; a company may judge by KPI alone.',
      choices: { on: 'Counts as the minimum of Level 3', off: 'Does not count' }
    },
    level3Result: {
      title: 'Result of a Level 3 project',
      reason: 'Level 3 asks for taking part and carrying out; the word success is absent.',
      choices: { completed: 'Success or completed', success: 'Success only' }
    },
    itComponent: {
      title: 'The main IT component handled',
      reason:
        'A hardware or software service project is about one main component by nature; Level 3 names components as examples of the activity.',
      choices: {
        recordedOnly: 'Recorded and shown, decides nothing',
        required: 'Levels 4 and 5 need it recorded on one of the projects that count'
      }
    },
    fmLevel4Size: {
      title: 'Facility Management Level 4: one size, or both',
      reason: 'The page says “with the following size” before two boxes; every other page says “either one”.',
      choices: { either: 'Either box is enough' }
    },
    fmPartWithFigures: {
      title: 'Facility Management: part of a facility, with figures',
      reason: 'The explicit word outranks a figure of what surrounds the part.',
      choices: { part: 'Part of a facility, whatever the figures', figures: 'The figures decide' }
    },
    sameProject: {
      title: 'The same project in several rows',
      reason: 'A copy is no second success.',
      choices: { once: 'A project typed twice counts once', eachRow: 'Each row counts' }
    },
    areasOfHigherLevels: {
      title: 'Specialty areas of a higher level',
      reason: 'Each page has a list of its own; higher mastery includes lower.',
      choices: { always: 'Count at lower levels too' }
    },
    guidanceWithArea: {
      title: 'Specialty area and strength',
      reason: 'The standard puts both into one sentence.',
      choices: { always: 'One area must be strong enough' }
    },
    differentKinds: {
      title: 'Items of expertise succession',
      reason: 'The boxes are the items.',
      choices: { always: 'Different ways are counted, each once' }
    },
    acrossFields: {
      title: 'Leading others and developing subordinates',
      reason: 'The sentences name the job category, or no field.',
      choices: { always: 'Count for the employee in every specialty field' }
    },
    anyRoleAtLevel3: {
      title: 'The role in a Level 3 project',
      reason: 'The page says “as a member of the team”; more responsibility is not less.',
      choices: { always: 'A person responsible took part too' }
    },
    anyActivity: {
      title: 'The kind of service activity',
      reason:
        'The outline names installation, maintenance and the other activities side by side, and the sheet has no column for them.',
      choices: { always: 'Any service activity of the field' }
    },
    wholeCriterion: {
      title: 'Complexity criteria that name several things',
      reason: 'The box is one box, and is shown in full where it is ticked.',
      choices: { always: 'One yes stands for the whole box' }
    },
    rowIsProject: {
      title: 'What a project is',
      reason: 'It is what the sheet counts in.',
      choices: { always: 'One row, one project' }
    },
    examInEveryField: {
      title: 'The specialty field of the AP exam',
      reason: 'The same remark stands on the Level 3 page of each field.',
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
      phrase: 'Level 3: responsibility for implementation in the assigned area',
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
