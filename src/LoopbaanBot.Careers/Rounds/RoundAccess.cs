using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Careers.Rounds;

/// <summary>What somebody may want to do with a round.</summary>
public enum RoundAction
{
    /// <summary>Set up and start a round in this conversation.</summary>
    Prepare,

    /// <summary>See how far the round is, and whether one is ready oneself.</summary>
    Look,
    Join,
    Answer,

    /// <summary>Read what everybody wrote.</summary>
    Read,

    /// <summary>Make a plan of one's own at the end.</summary>
    Plan,

    /// <summary>Keep something that was said, for oneself.</summary>
    Keep,

    /// <summary>Say that this weighs heavily.</summary>
    SayHeavy,

    /// <summary>Lead it: begin, go on, pause, open, name themes, close.</summary>
    Guide,
    Stop,
}

/// <summary>Whether somebody is in the conversation that the round is held in, by the channel's own list of members.</summary>
public enum RoundPresence
{
    /// <summary>Not in the list, or the button was pressed in another conversation.</summary>
    Elsewhere,

    /// <summary>Without an account of a school that takes part: a guest, somebody anonymous, another organisation.</summary>
    Guest,
    Member,
}

/// <summary>Who asks, with what is stored about this person and this round; nothing here comes from a card.</summary>
/// <param name="MayGuide">Induction coach or trainer, by a role that holds today.</param>
/// <param name="ManagesSomebodyHere">
/// Manager of anybody who takes part; before there is a round, of anybody in the conversation.
/// </param>
/// <param name="IsSeated">Whether this person joined the round.</param>
public sealed record RoundStanding(
    PersonId Person,
    RoundPresence Presence,
    bool MayGuide,
    bool ManagesSomebodyHere,
    bool IsSeated
)
{
    /// <summary>Whether the guide is this person's manager, so that joining would put the guide out.</summary>
    public bool IsManagedByGuide { get; init; }
}

/// <summary>A round with the standing of the one person who asks.</summary>
/// <param name="Round">Null for one that is not there, and before one is set up.</param>
public sealed record RoundResource(GroupRound? Round, RoundStanding Standing) : IResource<RoundAction>
{
    /// <remarks>
    /// The answer is the same for a stranger, a guest, a manager, and for a round that is over or never was. A manager
    /// takes no part in a round of their own people, also not as its guide (domain G, before the round; K §4.2).
    /// </remarks>
    public bool Allows(PersonId actor, RoundAction action, DateOnly today) =>
        actor == Standing.Person
        && Standing is { Presence: RoundPresence.Member, ManagesSomebodyHere: false }
        && (
            action == RoundAction.Prepare
                ? Standing.MayGuide
                : Round is { IsOver: false } round
                    && (actor == round.Guide ? GuideMay(round, action) : MemberMay(round, action))
        );

    private bool GuideMay(GroupRound round, RoundAction action) =>
        Standing.MayGuide
        && action switch
        {
            RoundAction.Look or RoundAction.Guide or RoundAction.Stop or RoundAction.SayHeavy => true,
            RoundAction.Read => round.ShowsAnswers,
            _ => false,
        };

    private bool MemberMay(GroupRound round, RoundAction action) =>
        action switch
        {
            RoundAction.Look or RoundAction.SayHeavy => true,
            RoundAction.Join => round.TakesMembers && !Standing.IsManagedByGuide,
            RoundAction.Answer => Standing.IsSeated && round.TakesAnswers,
            RoundAction.Read => Standing.IsSeated && round.ShowsAnswers,
            RoundAction.Keep => Standing.IsSeated && round.TakesKeepsakes,
            // Where nobody is noted, whoever is in the conversation may have taken part.
            RoundAction.Plan => round.Stage == RoundStage.Closing
                && (Standing.IsSeated || round.Setup.Rules.Keeping == RoundKeeping.Nothing),
            _ => false,
        };
}
