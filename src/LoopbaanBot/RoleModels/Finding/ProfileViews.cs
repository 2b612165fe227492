using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.RoleModels.Talks.Asking;

namespace LoopbaanBot.RoleModels.Finding;

/// <summary>What a role model tells, as everybody of the allowed schools may read it.</summary>
internal static class ProfileViews
{
    public static View Of(TeacherTurn turn, SharedId id, RoleModel model, bool mayAsk) =>
        new(
            OwnCard.Of(
                turn,
                model.Name.ToString(),
                null,
                Body(turn, model),
                [
                    .. mayAsk
                        ? [AskSubmit.Open(id).ToAction(turn.Texts["roleTalk.ask"], AdaptiveActionStyle.Positive)]
                        : Array.Empty<AdaptiveAction>(),
                    OpenRoleModels.Command.ToAction(turn.Texts["roleModel.back"]),
                ]
            ),
            RoleModelPosts.Doorway(turn.Texts)
        );

    /// <summary>The same lines for whoever reads and for the role model who checks.</summary>
    public static IReadOnlyList<AdaptiveElement> Body(TeacherTurn turn, RoleModel model)
    {
        var (profile, story, words) = (model.Profile, model.Profile.Story, new RoleModelWords(turn));
        return
        [
            .. Line(turn, "roleModel.paths", words.Paths(profile)),
            .. Line(turn, "roleModel.ranges", words.Ranges(profile)),
            .. Line(turn, "roleModel.sector", profile.Sector is { } sector ? words.Sector(sector) : string.Empty),
            .. Line(turn, "roleModel.ways", words.Ways(profile)),
            .. profile.IsHybrid
                ? [new AdaptiveTextBlock(turn.Texts["roleModel.hybrid"])]
                : Array.Empty<AdaptiveElement>(),
            .. Told(turn, "roleModel.left", profile.Left),
            .. Told(turn, "roleModel.kept", profile.Kept),
            .. Told(turn, "roleModel.story.hardest", story.Hardest),
            .. Told(turn, "roleModel.story.helped", story.Helped),
            .. Told(turn, "roleModel.story.exchange", story.Exchange),
        ];
    }

    /// <summary>Words of the role model, under what they answer; nothing when nothing was told.</summary>
    private static IEnumerable<AdaptiveElement> Told(TeacherTurn turn, string label, string? words) =>
        words is null ? [] : [CardText.Label(turn.Texts[label]), CardText.Own(words)];

    private static IEnumerable<AdaptiveElement> Line(TeacherTurn turn, string text, string value) =>
        value.Length == 0 ? [] : [new AdaptiveTextBlock(turn.Texts[text, ("value", value)])];
}
