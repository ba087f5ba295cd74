import type { Words } from './words';

/**
 * What the standard prints before its boxes, page by page, as words that a sheet may hold. Commas belong to
 * the item; what follows the first comma or bracket may be left out (see worksheet/cells/vocabulary.ts).
 */
export const printedWords: Pick<Words, 'areas' | 'scopes'> & {
  readonly columns: Readonly<Record<string, readonly string[]>>;
} = {
  columns: {
    multiPlatform: ['System running on multi-platforms'],
    multiVendor: ['Multi-vendor system environment'],
    newTechnology: ['Use of advanced and completely new or not widely used technologies'],
    missionCritical: ['Mission critical system', 'Incidental facilities of mission-critical system'],
    continuousOperation: [
      'Required for 24 hours a day and 365 days continuous operation, and specialty in change, maintenance and failure recovery',
      'Required for 24 hours a day and 365 days continuous operation, and specialty for change, maintenance and failure recovery'
    ],
    nationWide: ['Nation-wide scale system (network, distributed sites)'],
    manySites: ['Has a lot of installation sites and complex network structure'],
    disasterPrevention: ['Disaster and crime prevention scheme based on complex requirements'],
    community: [
      'Activities in professional community such as academic society and committee',
      'Professional community activities such as academic society and committee',
      'Activities in professional community activities such as academic societies and committees',
      'Activities in professional community',
      'Professional community activities'
    ],
    book: ['Publication of a book'],
    externalPaper: ['Publication of a paper outside the company'],
    internalPaper: ['Publication of a paper within the company'],
    externalInstructor: ['Instructor outside the company'],
    internalInstructor: ['Instructor within the company'],
    patent: ['Filing of a patent application']
  },
  scopes: {
    specificUsers: [
      'Participates in service activities for specific users as a member of specific services team',
      'Participates in service activities for specific users',
      'Assigned to service team with four or more of above complexity criteria and for specific users'
    ],
    wideAreaTeam: [
      'Assigned to service team that covers wide service area, or specific industries',
      'Assigned to service team that covers wide service area or specific industries, and with four or more of above complexity criteria'
    ],
    wideAreaUsers: [
      'Assigned to users with wide service area, whole specific industries or equivalent needs'
    ],
    partOfFacility: [
      'Management and operation of incidental facilities for part of computer rooms and network related to operation',
      'Incidental facilities with three or more of above complexity criteria, and for part of computer rooms and network related to operation',
      'Part of computer rooms and network related to operation'
    ]
  },
  areas: {
    'hw.generalItComponents': ['General IT main component'],
    'hw.hardwareAndOperationTechnology': ['System operation management and hardware product technologies'],
    'hw.operationPolicyAndInstallationPlanning': [
      'System operation management policy, product selection, and installation planning for user side',
      'System operation management policy, product selection, and installation plan formulation for users'
    ],
    'hw.overallServiceTeamPersonnelAndProfitability': [
      'Planning management of personnel required in the overall service team and profitability management'
    ],
    'hw.assignedTeamProfitability': ['Profitability management in the assigned team'],
    'hw.customerSatisfaction': ['Acquisition of customer satisfaction'],
    'hw.basicKnowledgeOfHardwareAndOperationTechnology': [
      'Basic knowledge on system operation management and hardware product technologies'
    ],
    'hw.firstTechnicalSupport': [
      'First technical support contact on hardware and system operation for user side'
    ],
    'hw.adviceToUsers': ['Advice provision for planning and method in accordance with user needs'],
    'sw.generalItComponents': ['General IT main component'],
    'sw.failureDiagnosisAndSoftwareTechnology': ['Software failure diagnosis, software product technology'],
    'sw.serviceAndSupportPlanning': [
      'Software service, technical support and plan planning in the assigned area'
    ],
    'sw.measuresForUserRequirements': [
      'Planning for appropriate measures in accordance with user requirement'
    ],
    'sw.assignedTeamStructure': ['Structure maintenance in the assigned team'],
    'sw.overallServiceTeamPersonnelAndProfitability': [
      'Planning management of personnel required in the overall service team and profitability management'
    ],
    'sw.customerSatisfaction': ['Acquisition of customer satisfaction'],
    'sw.basicKnowledgeOfFailureDiagnosisAndSoftwareTechnology': [
      'Basic knowledge of software failure diagnosis, software product technology'
    ],
    'sw.firstTechnicalSupport': ['First technical support contact on software support for users'],
    'sw.adviceToUsers': ['Advice for planning and method in accordance with user needs'],
    'fm.facilityEngineering': [
      'Facility management, architecture, electricity, machinery, generic cabling, and etc.',
      'Facilities management, architecture, electricity, machinery, generic cabling and etc.'
    ],
    'fm.facilityStrategyAndLongTermPlan': ['Facility strategy, and medium and long term facility plan'],
    'fm.facilityStrategyAndLongTermPlanOfAssignedArea': [
      'Planning of facility strategy and medium and long term facility plan in assigned area'
    ],
    'fm.overallServiceTeamPersonnelAndProfitability': [
      'Planning management of personnel required in the overall service team, and profitability management'
    ],
    'fm.assignedServiceTeamPersonnelAndProfitability': [
      'Planning management of personnel required in assigned service team and profitability management'
    ],
    'fm.assignedServiceTeamPersonnelPlanningAndUnderstandingOfProfitability': [
      'Personnel planning in assigned service team, and understanding profitability'
    ],
    'fm.customerSatisfaction': ['Acquisition of customer satisfaction'],
    'fm.basicKnowledgeOfFacilityEngineering': [
      'Basic knowledge of facilities management, architecture, electricity, machinery, generic cabling, and etc.'
    ],
    'fm.adviceToUsers': ['Advice for planning and method in accordance with user needs']
  }
};
