using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Careers.Buddies.Mirrors;

/// <summary>What somebody may want to do with a mirror note.</summary>
public enum MirrorAction
{
    Read,

    /// <summary>The receiver keeps it.</summary>
    Keep,

    /// <summary>The receiver throws it away, for both.</summary>
    Discard,

    /// <summary>The giver takes it back, as long as it was not kept.</summary>
    Withdraw,
}

/// <summary>A note with the two people who see it; being in the group, or guiding it, opens nothing (domain B3).</summary>
/// <param name="Note">Null when it is gone or never was.</param>
public sealed record MirrorResource(MirrorNote? Note) : IResource<MirrorAction>
{
    public bool Allows(PersonId actor, MirrorAction action, DateOnly today) =>
        Note is { } note
        && note.IsLive(today)
        && action switch
        {
            MirrorAction.Read => actor == note.Giver.Person || actor == note.Receiver.Person,
            MirrorAction.Keep or MirrorAction.Discard => actor == note.Receiver.Person,
            MirrorAction.Withdraw => actor == note.Giver.Person && note.KeptOn is null,
            _ => false,
        };
}
