using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.RoleModels.Talks;

/// <summary>One talk that somebody asked of a role model. It holds no words: those stay with who wrote them.</summary>
/// <param name="Path">What it is about: one of the paths that the role model walked.</param>
public sealed record RoleModelTalk(TalkId Id, PersonId Asker, DisplayName AskerName, CareerPath Path, DateOnly AskedOn)
{
    /// <summary>Days in which a role model may answer; then nothing is asked any more.</summary>
    public const int DaysToAnswer = 14;

    public TalkState State { get; init; } = TalkState.Asked;

    /// <summary>The day on which both will meet, once agreed.</summary>
    public DateOnly? Day { get; init; }

    public TimeOnly? Time { get; init; }

    /// <summary>Whether the asker sent the own three questions; until then only the asker reads them.</summary>
    public bool AreQuestionsSent { get; init; }

    public bool IsThanked { get; init; }

    public ContactWishes Contact { get; init; } = ContactWishes.Unsaid;

    /// <summary>Asked, and there is still time to answer.</summary>
    public bool IsOpen(DateOnly today) => State == TalkState.Asked && today <= LastDayToAnswer;

    public DateOnly LastDayToAnswer => AskedOn.AddDays(DaysToAnswer);

    /// <summary>Agreed, and the day has not passed.</summary>
    public bool IsAhead(DateOnly today) => State == TalkState.Agreed && today <= Day;

    /// <summary>Agreed, and the day has come: from then on there is something to thank for.</summary>
    public bool HasCome(DateOnly today) => State == TalkState.Agreed && Day <= today;

    /// <summary>What the asker sees. Declined, unanswered and full are the same "not now": no blame, no reason (peers 19).</summary>
    public TalkState SeenByAsker(DateOnly today) =>
        State == TalkState.Asked && !IsOpen(today) ? TalkState.NotNow : State;
}

/// <summary>Where an asked talk stands. The names are stored; the numbers are not.</summary>
public enum TalkState
{
    Asked,
    Agreed,

    /// <summary>It does not fit: declined, or not answered in time. Nobody hears which.</summary>
    NotNow,

    /// <summary>One of both stepped out after it was agreed, without a reason.</summary>
    CalledOff,
}
