using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.RoleModels.Finding;

namespace LoopbaanBot.RoleModels.Registering;

/// <summary>The own profile, as others see it and with what only the role model sees.</summary>
internal static class OwnProfileViews
{
    public static View Profile(TeacherTurn turn, RoleModel model, DateOnly today, string? notice) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["roleModel.own.title"],
                notice,
                [
                    new AdaptiveTextBlock(
                        turn.Texts[
                            model.Consent.IsLive(today) ? "roleModel.own.until" : "roleModel.own.over",
                            ("date", model.Consent.Until)
                        ]
                    ),
                    CardText.Small(Room(turn, model.Room)),
                    .. ProfileViews.Body(turn, model),
                ],
                [
                    ChangePaths.Command.ToAction(turn.Texts["roleModel.own.change"]),
                    TellSubmit.Open.ToAction(turn.Texts["roleModel.own.tell"]),
                    OpenBriefing.Command.ToAction(turn.Texts["roleModel.briefing.title"]),
                    StopBeingRoleModel.Command.ToAction(turn.Texts["roleModel.own.stop"]),
                    OpenRoleModels.Command.ToAction(turn.Texts["roleModel.back"]),
                ]
            ),
            RoleModelPosts.Doorway(turn.Texts)
        );

    public static View AskStop(TeacherTurn turn) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["roleModel.own.title"],
                null,
                [new AdaptiveTextBlock(turn.Texts["roleModel.own.stopAsk"])],
                [
                    StopBeingRoleModel
                        .Command.Sure()
                        .ToAction(turn.Texts["roleModel.own.stopYes"], AdaptiveActionStyle.Destructive),
                    OpenOwnProfile.Command.ToAction(turn.Texts["roleModel.own.stopNo"]),
                ]
            ),
            RoleModelPosts.Doorway(turn.Texts)
        );

    public static View Stopped(TeacherTurn turn) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["roleModel.own.title"],
                null,
                [new AdaptiveTextBlock(turn.Texts["roleModel.own.stopped"])],
                [OpenRoleModels.Command.ToAction(turn.Texts["roleModel.back"])]
            ),
            RoleModelPosts.Doorway(turn.Texts)
        );

    private static string Room(TeacherTurn turn, RoleModelRoom room) =>
        room.IsPaused
            ? turn.Texts["roleModel.own.paused"]
            : turn.Texts["roleModel.own.room", ("count", room.TalksPerMonth), ("days", room.CoolDownDays)];
}
