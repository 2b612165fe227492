using LoopbaanBot.Careers.People;
using LoopbaanBot.Delivery;
using LoopbaanBot.Dialogs.Prompts.Recognition;
using LoopbaanBot.Standing;

namespace LoopbaanBot.People.Profiles;

/// <summary>What was filled in on the profile form.</summary>
internal sealed record ProfileForm(
    Phase? Phase,
    Sector? Sector,
    YearsInEducation? Years,
    string? Subject,
    WorkingDays? Days
)
{
    public const string PhaseId = "phase";
    public const string SectorId = "sector";
    public const string YearsId = "years";
    public const string SubjectId = "subject";
    public const string DaysId = "days";

    /// <summary>Chosen by whoever would rather not say.</summary>
    public const string Unsaid = "unsaid";

    /// <summary>Null when something stands in it that no card of ours holds.</summary>
    public static ProfileForm? Read(CardData data)
    {
        if (
            !TryOne<Phase>(data[PhaseId], out var phase)
            || !TryOne<Sector>(data[SectorId], out var sector)
            || !TryOne<YearsInEducation>(data[YearsId], out var years)
            || !Chosen.TryRead<DayOfWeek>(data[DaysId], out var days)
        )
        {
            return null;
        }

        var subject = PlainText.Clean(data[SubjectId]);
        return new ProfileForm(phase, sector, years, subject.Length == 0 ? null : subject, WorkingDays.From(days));
    }

    /// <summary>The phase once told is never untold: the history stays (K §1).</summary>
    public TeacherProfile Apply(TeacherProfile profile, DateOnly today)
    {
        var told = profile.TeachIn(Sector).Serve(Years).Teach(Subject).WorkOn(Days ?? profile.WorkingDays);
        return Phase is { } phase ? told.Enter(phase, today) : told;
    }

    public override string ToString() => nameof(ProfileForm);

    private static bool TryOne<T>(string? words, out T? value)
        where T : struct, Enum
    {
        value = null;
        if (words == Unsaid)
        {
            return true;
        }

        if (!Chosen.TryRead<T>(words, out var chosen) || chosen.Count > 1)
        {
            return false;
        }

        value = chosen.Count == 0 ? null : chosen[0];
        return true;
    }
}
