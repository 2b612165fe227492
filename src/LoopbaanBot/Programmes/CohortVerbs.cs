using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Programmes;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.Programmes;

/// <summary>The buttons around a cohort. Each carries at most which cohort and which part of it; what they may do is looked up.</summary>
internal static class CohortVerbs
{
    public const string OpenVerb = "cohort.open";
    public const string SaveVerb = "cohort.save";
    public const string MeetingsVerb = "cohort.meetings";
    public const string MeetingVerb = "cohort.meeting";
    public const string SaveMeetingVerb = "cohort.meeting.save";
    public const string PeopleVerb = "cohort.people";
    public const string InviteVerb = "cohort.invite";
    public const string SaveInviteVerb = "cohort.invite.save";
    public const string TakeOutVerb = "cohort.takeOut";
    public const string RenewVerb = "cohort.code.renew";
    public const string GuidesVerb = "cohort.guides";
    public const string AppointVerb = "cohort.guide";
    public const string SaveGuideVerb = "cohort.guide.save";
    public const string DismissVerb = "cohort.guide.dismiss";
    public const string TrainerCodeVerb = "cohort.trainerCode";
    public const string StepDownVerb = "cohort.stepDown";
    public const string AcceptVerb = "cohort.accept";
    public const string DeclineVerb = "cohort.decline";
    public const string LeaveVerb = "cohort.leave";
    public const string RunVerb = "cohort.run";
    public const string SentVerb = "cohort.sent";
    public const string RecallVerb = "cohort.recall";
    public const string ManageVerb = "cohort.manage";
    public const string CancelVerb = "cohort.cancel";
    public const string HandOverVerb = "cohort.handOver";
    public const string SaveHandOverVerb = "cohort.handOver.save";
    public const string TakeOverVerb = "cohort.takeOver";
    public const string ToldVerb = "cohort.told";
    public const string ProgrammeVerb = "cohort.programme";
    public const string MomentVerb = "cohort.moment";
    public const string SendMomentVerb = "cohort.moment.send";
    public const string MoveMomentVerb = "cohort.moment.move";
    public const string RecallMomentVerb = "cohort.moment.recall";
    public const string CorrectMomentVerb = "cohort.moment.correct";

    /// <summary>The input of the list holds a cohort under the same key as a button does.</summary>
    public const string CohortId = "cohort";
    public const string NumberId = "number";
    public const string PersonId = "person";
    public const string LabelId = "label";
    public const string RoleId = "role";
    public const string UntilId = "until";
    public const string InsteadId = "instead";
    public const string OccasionId = "occasion";
    public const string MomentId = "moment";
    public const string AllId = "all";

    public static CardCommand List { get; } = CardCommand.Of("cohort.list");

    /// <summary>The list also for who is in one group only, and wants to see whether there are more.</summary>
    public static CardCommand All { get; } = CardCommand.Of("cohort.list", (AllId, CardData.Yes));

    public static CardCommand New { get; } = CardCommand.Of("cohort.new");

    public static CardCommand EnterCode { get; } = CardCommand.Of("cohort.code");

    public static CardCommand CheckCode { get; } = CardCommand.Of("cohort.code.check");

    public static CardCommand OpenChosen { get; } = CardCommand.Of("cohort.open");

    public static CardCommand On(string verb, SharedId cohort, params (string Key, string Value)[] more) =>
        CardCommand.Of(verb, [(CohortId, cohort.ToString()), .. more]);

    /// <summary>Null for what is no role of ours.</summary>
    public static GuideRole? ParseRole(string? text) =>
        Enum.TryParse<GuideRole>(text, out var role) && Enum.GetName(role) == text ? role : null;
}
