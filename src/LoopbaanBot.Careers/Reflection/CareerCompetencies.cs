namespace LoopbaanBot.Careers.Reflection;

public static class CareerCompetencies
{
    /// <summary>All five, in the order in which they are offered.</summary>
    public static IReadOnlyList<CareerCompetency> All { get; } = Enum.GetValues<CareerCompetency>();

    public static CompetencyKind Kind(this CareerCompetency competency) =>
        competency switch
        {
            CareerCompetency.QualitiesReflection or CareerCompetency.MotivesReflection => CompetencyKind.Reflective,
            CareerCompetency.WorkExploration or CareerCompetency.CareerSteering or CareerCompetency.Networking =>
                CompetencyKind.ActionDirected,
            _ => throw new ArgumentOutOfRangeException(nameof(competency), competency, "There are five competencies."),
        };
}
