using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Careers.Managers.Talks;

/// <summary>What somebody may want to do with a talk.</summary>
public enum TalkAction
{
    /// <summary>See that it is there, with its times, its starters and what was agreed. What was sent asks each grant besides.</summary>
    See,

    /// <summary>Offer times.</summary>
    Offer,

    /// <summary>Say that it does not suit: later, or not at all. Said again, it is the same answer.</summary>
    Decline,

    /// <summary>Pick a time, or ask for other ones.</summary>
    Pick,

    /// <summary>Answer the request in words.</summary>
    Reply,

    /// <summary>Say that one has spoken.</summary>
    Speak,

    /// <summary>Propose what is agreed, or say yes to it.</summary>
    Agree,

    /// <summary>Answer the two questions afterwards, and see one's own answer.</summary>
    Check,

    /// <summary>Take the request back, or ask somebody else instead.</summary>
    Withdraw,

    Close,
}

/// <summary>Which sides said that they have spoken.</summary>
[Flags]
public enum SpokenSides
{
    None = 0,
    Teacher = 1,
    Partner = 2,
}

/// <summary>
/// A talk with the two to whom it belongs. Nobody else has anything to do with it: no coach, trainer or organiser, and
/// no partner of before, for a talk with somebody else is another talk.
/// </summary>
/// <param name="Partner">Null once they were forgotten.</param>
/// <param name="EndsOn">The last day for the partner; the teacher keeps reading.</param>
public sealed record TalkResource(
    PersonId Teacher,
    PersonId? Partner,
    TalkState State,
    SpokenSides Spoken,
    DateOnly EndsOn
) : IResource<TalkAction>
{
    private bool IsBeforehand => State is TalkState.Proposed or TalkState.Planned;

    private bool IsOpen => IsBeforehand || State == TalkState.Held;

    public bool Allows(PersonId actor, TalkAction action, DateOnly today) =>
        actor == Teacher
            ? TeacherMay(action)
            : actor == Partner && actor.TenantId == Teacher.TenantId && today <= EndsOn && PartnerMay(action);

    private bool TeacherMay(TalkAction action) =>
        action switch
        {
            TalkAction.See => true,
            TalkAction.Pick => IsBeforehand,
            TalkAction.Withdraw => IsBeforehand || State == TalkState.Declined,
            TalkAction.Close => State == TalkState.Held,
            _ => BothMay(action, SpokenSides.Teacher),
        };

    private bool PartnerMay(TalkAction action) =>
        action switch
        {
            TalkAction.See => State is not (TalkState.Withdrawn or TalkState.Declined),
            TalkAction.Offer => IsBeforehand,
            TalkAction.Decline => IsBeforehand || State == TalkState.Declined,
            TalkAction.Reply => IsOpen,
            _ => BothMay(action, SpokenSides.Partner),
        };

    private bool BothMay(TalkAction action, SpokenSides side) =>
        action switch
        {
            TalkAction.Speak or TalkAction.Agree => IsOpen,
            // Whoever did not speak has nothing to say about how it went.
            TalkAction.Check => IsOpen && Spoken.HasFlag(side),
            _ => false,
        };
}
