namespace LoopbaanBot.Careers.Rhythm.Prompts;

/// <summary>The how-manieth time that a prompt is shown. The names are stored; the numbers are not.</summary>
public enum Showing
{
    /// <summary>The first time, at its slot.</summary>
    First,

    /// <summary>Again, at the moment to which the teacher put it off.</summary>
    Again,

    /// <summary>The one reminder.</summary>
    Reminder,
}
