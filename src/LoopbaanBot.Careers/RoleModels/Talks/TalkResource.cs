using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Privacy;

namespace LoopbaanBot.Careers.RoleModels.Talks;

/// <summary>What somebody may want to do with one asked talk.</summary>
public enum TalkAction
{
    /// <summary>See that it is there, and where it stands.</summary>
    See,

    /// <summary>Read the line that came with the question.</summary>
    ReadOpening,

    /// <summary>Say yes with a day, or not now.</summary>
    Answer,
    TakeBack,

    /// <summary>Write the own three questions.</summary>
    Prepare,
    SendQuestions,
    ReadQuestions,
    CallOff,

    /// <summary>Write the own line afterwards, and say how it fits.</summary>
    Harvest,
    Thank,
}

/// <summary>One talk between an asker and a role model; nobody else has anything to do with it.</summary>
/// <param name="Model">Null when the role model is gone.</param>
/// <param name="Talk">Null when there is none, or no longer.</param>
public sealed record TalkResource(RoleModel? Model, RoleModelTalk? Talk) : IResource<TalkAction>
{
    public bool Allows(PersonId actor, TalkAction action, DateOnly today) =>
        Model is { } model
        && Talk is { } talk
        && model.Find(talk.Id) == talk
        && (
            actor == talk.Asker
                ? AskerMay(talk, action, today)
                : actor == model.Person && RoleModelMay(talk, action, today)
        );

    private static bool AskerMay(RoleModelTalk talk, TalkAction action, DateOnly today) =>
        action switch
        {
            TalkAction.See => true,
            TalkAction.TakeBack => talk.IsOpen(today),
            TalkAction.Prepare => talk.IsOpen(today) || talk.IsAhead(today),
            TalkAction.SendQuestions or TalkAction.CallOff => talk.IsAhead(today),
            TalkAction.Harvest or TalkAction.Thank => talk.HasCome(today),
            _ => false,
        };

    private static bool RoleModelMay(RoleModelTalk talk, TalkAction action, DateOnly today) =>
        action switch
        {
            TalkAction.See => talk.IsOpen(today) || talk.State is TalkState.Agreed or TalkState.CalledOff,
            TalkAction.ReadOpening => talk.IsOpen(today) || talk.IsAhead(today),
            TalkAction.Answer => talk.IsOpen(today),
            TalkAction.ReadQuestions => talk.AreQuestionsSent && talk.IsAhead(today),
            TalkAction.CallOff => talk.IsAhead(today),
            _ => false,
        };
}
