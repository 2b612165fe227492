namespace LoopbaanBot.Careers.Privacy;

/// <summary>
/// Which kinds may be shown to whom, when the teacher shares them (domain B3). Nothing is visible without a
/// <see cref="ShareGrant"/>: these rules only take away.
/// </summary>
public static class SharingRules
{
    /// <summary>False for what stays with the teacher: the reasons to take part and the marks of the scan.</summary>
    public static bool IsShareable(this ItemKind kind) => kind is not (ItemKind.Intake or ItemKind.Scan);

    /// <summary>A manager may see what is about steps ahead, and nothing that looks back or inward.</summary>
    public static bool MayBeSeenBy(this ItemKind kind, CircleRole role) =>
        kind.IsShareable()
        && (role != CircleRole.Manager || kind is ItemKind.LearningQuestion or ItemKind.Action or ItemKind.Roadmap);
}
