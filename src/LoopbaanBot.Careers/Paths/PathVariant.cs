namespace LoopbaanBot.Careers.Paths;

/// <summary>A form that a path can take.</summary>
public enum PathVariant
{
    /// <summary>Teaching combined with other work at the same time (K §3.1).</summary>
    Hybrid,

    /// <summary>Leaving for a time and coming back (K §3.1).</summary>
    Circular,

    SubjectDidactics,
    CurriculumDesign,
    Research,
    OtherSchool,
    OtherSector,
    OtherSubject,
    SchoolTrainer,
    CareersAdviser,
    CareCoordinator,
    LanguageCoordinator,
    StaffCouncil,

    /// <summary>Primary schools only: the first step to leading there (K §3.1).</summary>
    InternalSupervisor,

    /// <summary>Primary schools only.</summary>
    ManagementMember,
    TeamLeader,
    DepartmentLeader,
    SchoolLeader,
    BoardMember,
    SharingKnowledge,
    ProfessionalAssociation,
    WorkingGroup,
}
