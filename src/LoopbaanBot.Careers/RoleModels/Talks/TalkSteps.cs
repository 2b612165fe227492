using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Careers.RoleModels.Talks;

/// <summary>
/// What can happen to a talk. Every step gives the same role model back when it changes nothing, so that whatever is
/// pressed twice has one effect.
/// </summary>
public static class TalkSteps
{
    /// <summary>Asks for a talk. Without room nothing is kept: the asker reads the same neutral sentence as after a "no".</summary>
    public static RoleModel Ask(this RoleModel model, TalkRequest request, DateOnly today) =>
        model.Person == request.Asker
        || model.Running(request.Asker, today) is not null
        || model.Talks.Any(talk => talk.Id == request.Id)
        || !model.Profile.Paths.Contains(request.Path)
        || model.WasRefused(request.Asker, today)
        || !model.HasRoom(today)
            ? model
            : model.With(new RoleModelTalk(request.Id, request.Asker, request.Name, request.Path, today), today);

    /// <summary>The talk that this asker has open or ahead; at most one.</summary>
    public static RoleModelTalk? Running(this RoleModel model, PersonId asker, DateOnly today) =>
        model.Talks.FirstOrDefault(talk => talk.Asker == asker && (talk.IsOpen(today) || talk.IsAhead(today)));

    /// <summary>Agrees on a day. What does not fit changes nothing (<see cref="TalkRoom.Refuse"/>).</summary>
    public static RoleModel Agree(this RoleModel model, TalkId id, DateOnly day, TimeOnly? time, DateOnly today) =>
        model.Find(id) is { } talk && talk.IsOpen(today) && model.Refuse(day, today) is null
            ? model.With(talk with { State = TalkState.Agreed, Day = day, Time = time }, today)
            : model;

    public static RoleModel Decline(this RoleModel model, TalkId id, DateOnly today) =>
        model.Find(id) is { State: TalkState.Asked } talk
            ? model.With(talk with { State = TalkState.NotNow }, today)
            : model;

    /// <summary>Ends what was not answered in time.</summary>
    public static RoleModel Lapse(this RoleModel model, TalkId id, DateOnly today) =>
        model.Find(id) is { State: TalkState.Asked } talk && !talk.IsOpen(today) ? model.Decline(id, today) : model;

    /// <summary>Takes back a question, as its asker: it is as if it was never asked.</summary>
    public static RoleModel TakeBack(this RoleModel model, TalkId id) =>
        model.Find(id) is { State: TalkState.Asked } talk
            ? model with
            {
                Talks = [.. model.Talks.Where(known => known != talk)],
            }
            : model;

    /// <summary>Steps out of an agreed talk, as either side, without a reason; the room is free again.</summary>
    public static RoleModel CallOff(this RoleModel model, TalkId id, DateOnly today) =>
        model.Find(id) is { } talk && talk.IsAhead(today)
            ? model.With(talk with { State = TalkState.CalledOff }, today)
            : model;

    public static RoleModel SendQuestions(this RoleModel model, TalkId id, DateOnly today) =>
        model.Find(id) is { AreQuestionsSent: false, State: TalkState.Agreed } talk
            ? model.With(talk with { AreQuestionsSent = true }, today)
            : model;

    public static RoleModel Thank(this RoleModel model, TalkId id, DateOnly today) =>
        model.Find(id) is { IsThanked: false } talk && talk.HasCome(today)
            ? model.With(talk with { IsThanked = true }, today)
            : model;

    /// <summary>Says whether one side wants contact. It may be taken back, which closes the contact for both.</summary>
    public static RoleModel WishContact(this RoleModel model, TalkId id, PersonId who, bool wants, DateOnly today) =>
        model.Find(id) is not { } talk || !talk.HasCome(today) ? model
        : who == talk.Asker ? model.Wish(talk, talk.Contact with { Asker = wants }, today)
        : who == model.Person ? model.Wish(talk, talk.Contact with { RoleModel = wants }, today)
        : model;

    private static RoleModel Wish(this RoleModel model, RoleModelTalk talk, ContactWishes wishes, DateOnly today) =>
        talk.Contact == wishes ? model : model.With(talk with { Contact = wishes }, today);

    private static bool WasRefused(this RoleModel model, PersonId asker, DateOnly today) =>
        model.Talks.Any(talk =>
            talk.Asker == asker
            && talk.SeenByAsker(today) == TalkState.NotNow
            && today < talk.AskedOn.AddDays(RoleModel.DaysOfRest)
        );
}

/// <summary>Who asks for a talk about which path.</summary>
/// <param name="Id">Made with the form.</param>
public sealed record TalkRequest(TalkId Id, PersonId Asker, DisplayName Name, CareerPath Path);
