using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.Paths;

/// <summary>What is true of each path, whatever the language.</summary>
public static class CareerPaths
{
    /// <summary>The six, in the order of the source (K §3.1).</summary>
    public static IReadOnlyList<CareerPath> Six { get; } =
    [.. Enum.GetValues<CareerPath>().Where(path => path != CareerPath.Own)];

    /// <summary>The direction of one of the six; null for one's own path, which the teacher describes.</summary>
    public static PathDirection? Direction(this CareerPath path) =>
        path switch
        {
            CareerPath.Own => null,
            CareerPath.Leadership => PathDirection.Vertical,
            _ => PathDirection.Horizontal,
        };

    /// <summary>How far a path reaches. Every range occurs, and none is left out for an employer's sake (K §3.1).</summary>
    public static IReadOnlyList<PathRange> Ranges(this CareerPath path) =>
        path switch
        {
            CareerPath.Flexible => [PathRange.OutsideEducation, PathRange.OwnSchool],
            CareerPath.Expert or CareerPath.Roles => [PathRange.OwnSchool],
            CareerPath.Switch => [PathRange.OtherSchool, PathRange.OtherSector],
            CareerPath.Leadership => [PathRange.OwnSchool, PathRange.Board],
            CareerPath.Reach => [PathRange.Board, PathRange.National, PathRange.International],
            _ => [],
        };

    /// <summary>All forms of a path, in every sector.</summary>
    public static IReadOnlyList<PathVariant> Variants(this CareerPath path) =>
        path switch
        {
            CareerPath.Flexible => [PathVariant.Hybrid, PathVariant.Circular],
            CareerPath.Expert => [PathVariant.SubjectDidactics, PathVariant.CurriculumDesign, PathVariant.Research],
            CareerPath.Switch => [PathVariant.OtherSchool, PathVariant.OtherSector, PathVariant.OtherSubject],
            CareerPath.Roles =>
            [
                PathVariant.SchoolTrainer,
                PathVariant.CareersAdviser,
                PathVariant.CareCoordinator,
                PathVariant.LanguageCoordinator,
                PathVariant.StaffCouncil,
            ],
            CareerPath.Leadership =>
            [
                PathVariant.InternalSupervisor,
                PathVariant.TeamLeader,
                PathVariant.DepartmentLeader,
                PathVariant.ManagementMember,
                PathVariant.SchoolLeader,
                PathVariant.BoardMember,
            ],
            CareerPath.Reach =>
            [
                PathVariant.SharingKnowledge,
                PathVariant.ProfessionalAssociation,
                PathVariant.WorkingGroup,
            ],
            _ => [],
        };

    /// <summary>
    /// The forms of a path that a sector knows. Leading differs in primary schools: from internal supervisor to
    /// management to board there, from team to school to board elsewhere (K §3.1). An unknown sector gets the latter.
    /// </summary>
    public static IReadOnlyList<PathVariant> Variants(this CareerPath path, Sector? sector) =>
        [.. path.Variants().Where(variant => variant.IsIn(sector))];

    private static bool IsIn(this PathVariant variant, Sector? sector) =>
        variant switch
        {
            PathVariant.InternalSupervisor or PathVariant.ManagementMember => sector == Sector.Primary,
            PathVariant.TeamLeader or PathVariant.DepartmentLeader or PathVariant.CareersAdviser => sector
                != Sector.Primary,
            _ => true,
        };
}
