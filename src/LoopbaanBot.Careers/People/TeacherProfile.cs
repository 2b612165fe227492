namespace LoopbaanBot.Careers.People;

/// <summary>What a teacher chose to tell. Nothing of it is required: every text has a neutral form.</summary>
public sealed record TeacherProfile(PhaseHistory Phases, Sector? Sector)
{
    public static TeacherProfile Unknown { get; } = new(PhaseHistory.Empty, null);

    /// <summary>The phase the teacher told last, or null.</summary>
    public Phase? Phase => Phases.Current;

    /// <inheritdoc cref="PhaseHistory.Enter"/>
    public TeacherProfile Enter(Phase phase, DateOnly day) => this with { Phases = Phases.Enter(phase, day) };

    /// <summary>Moves to a sector; null takes back what was told.</summary>
    public TeacherProfile TeachIn(Sector? sector) => this with { Sector = sector };
}
