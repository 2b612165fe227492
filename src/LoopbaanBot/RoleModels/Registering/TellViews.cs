using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;

namespace LoopbaanBot.RoleModels.Registering;

/// <summary>The form of what a role model shares and the story in three choices. All of it may stay empty.</summary>
internal static class TellViews
{
    public static View Form(TeacherTurn turn, RoleModelProfile profile) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["roleModel.own.tell"],
                null,
                [
                    new AdaptiveTextBlock(turn.Texts["roleModel.tell.intro"]),
                    Text(turn, TellSubmit.LeftId, "roleModel.left", profile.Left, RoleModelProfile.LineLimit),
                    Text(turn, TellSubmit.KeptId, "roleModel.kept", profile.Kept, RoleModelProfile.LineLimit),
                    new AdaptiveChoiceSetInput(TellSubmit.WaysId)
                    {
                        Label = turn.Texts["roleModel.tell.ways"],
                        Style = AdaptiveChoiceInputStyle.Expanded,
                        IsMultiSelect = true,
                        Value = string.Join(',', profile.Ways),
                        Choices = new RoleModelWords(turn).WayChoices,
                    },
                    CardText.Label(turn.Texts["roleModel.tell.story"]),
                    Text(
                        turn,
                        TellSubmit.HardestId,
                        "roleModel.story.hardest",
                        profile.Story.Hardest,
                        ChoiceStory.Limit
                    ),
                    Text(turn, TellSubmit.HelpedId, "roleModel.story.helped", profile.Story.Helped, ChoiceStory.Limit),
                    Text(
                        turn,
                        TellSubmit.ExchangeId,
                        "roleModel.story.exchange",
                        profile.Story.Exchange,
                        ChoiceStory.Limit
                    ),
                ],
                [
                    TellSubmit.Save.ToAction(turn.Texts["roleModel.form.keep"], AdaptiveActionStyle.Positive),
                    OpenOwnProfile.Command.ToAction(turn.Texts["roleModel.back"]),
                ]
            ),
            RoleModelPosts.Doorway(turn.Texts)
        );

    private static AdaptiveTextInput Text(TeacherTurn turn, string id, string label, string? words, TextLimit limit) =>
        new(id)
        {
            Label = turn.Texts[label],
            IsMultiline = true,
            MaxLength = limit.Characters,
            Value = words,
        };
}
