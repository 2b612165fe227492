using System.Text;
using LoopbaanBot.Careers.Reflection;

namespace LoopbaanBot.Careers.People;

/// <summary>
/// What a teacher chose to tell. Nothing of it is required: every text has a neutral form. Gender is not among it,
/// because nothing needs it (K §3.3).
/// </summary>
public sealed record TeacherProfile(PhaseHistory Phases, Sector? Sector)
{
    public static TeacherProfile Unknown { get; } = new(PhaseHistory.Empty, null);

    public static TextLimit SubjectLimit { get; } = new(60);

    /// <summary>The phase the teacher told last, or null.</summary>
    public Phase? Phase => Phases.Current;

    public YearsInEducation? Years { get; init; }

    /// <summary>In the teacher's own words; used for examples and role models only (K §3.3).</summary>
    public string? Subject { get; init; }

    public WorkingDays WorkingDays { get; init; }

    /// <inheritdoc cref="PhaseHistory.Enter"/>
    public TeacherProfile Enter(Phase phase, DateOnly day) => this with { Phases = Phases.Enter(phase, day) };

    /// <summary>Moves to a sector; null takes back what was told.</summary>
    public TeacherProfile TeachIn(Sector? sector) => this with { Sector = sector };

    /// <summary>Null takes back what was told.</summary>
    public TeacherProfile Serve(YearsInEducation? years) => this with { Years = years };

    /// <summary>Null takes back what was told.</summary>
    /// <exception cref="ArgumentException">The text is empty or too long.</exception>
    public TeacherProfile Teach(string? subject) =>
        this with
        {
            Subject = subject is null ? null : SubjectLimit.Require(subject),
        };

    public TeacherProfile WorkOn(WorkingDays days) => this with { WorkingDays = days };

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(Phase);
        return true;
    }
}
