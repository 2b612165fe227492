using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.Rhythm;

/// <summary>The light track of those in training and induction, which already ask nearly everything of them (K019).</summary>
public static class LightTrack
{
    /// <summary>So long a starter is only asked what they need (K152): eight weeks from the first day of the phase.</summary>
    public const int FirstDaysOfStarter = 56;

    public static bool IsFor(Phase? phase) => phase is Phase.Aspiring or Phase.Starting;

    /// <summary>The dose that is proposed: one in two weeks on the light track, one a week for others.</summary>
    public static Dose DefaultDose(Phase? phase) => IsFor(phase) ? Dose.EveryTwoWeeks : Dose.Weekly;

    /// <summary>Whether on this day a starter is only asked what they need.</summary>
    /// <param name="rhythmStart">Counts when it is unknown since when somebody is a starter.</param>
    public static bool AsksOnlyForNeeds(PhaseHistory phases, DateOnly rhythmStart, DateOnly day)
    {
        if (phases.Current != Phase.Starting)
        {
            return false;
        }

        var since = phases.Entries[^1].Since;
        return day < (since == default ? rhythmStart : since).AddDays(FirstDaysOfStarter);
    }

    /// <summary>What the track begins with, or null for whatever the mix says (K150).</summary>
    /// <param name="asked">Whether a question of the rhythm ever came.</param>
    public static CareerCompetency? Opening(Phase? phase, bool asked) =>
        IsFor(phase) && !asked ? CareerCompetency.QualitiesReflection : null;
}
