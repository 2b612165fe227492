using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.Paths;
using LoopbaanBot.Careers.RoleModels;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.Delivery;
using LoopbaanBot.RoleModels.Finding;

namespace LoopbaanBot.RoleModels.Talks.Asking;

/// <summary>The form that asks for a talk, and the one neutral answer when it does not fit now.</summary>
internal static class AskViews
{
    public static View Form(TeacherTurn turn, RoleModel model, AskSubmit submit, string? words, string? notice) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["roleTalk.form.title", ("name", model.Name.ToString())],
                notice,
                [
                    new AdaptiveTextBlock(turn.Texts["roleTalk.form.intro"]),
                    new AdaptiveChoiceSetInput(AskSubmit.PathId)
                    {
                        Label = turn.Texts["roleTalk.form.path"],
                        Style = AdaptiveChoiceInputStyle.Expanded,
                        Value = (submit.Path ?? model.Profile.Paths[0]).ToString(),
                        Choices = new RoleModelWords(turn).PathChoices(model.Profile.Paths),
                    },
                    new AdaptiveTextInput(AskSubmit.OpeningId)
                    {
                        Label = turn.Texts["roleTalk.form.opening"],
                        IsMultiline = true,
                        MaxLength = TalkNote.LineLimit.Characters,
                        Value = words,
                    },
                    CardText.Small(turn.Texts["roleTalk.form.note"]),
                ],
                [
                    submit.Write().ToAction(turn.Texts["roleTalk.form.send"], AdaptiveActionStyle.Positive),
                    FindSubmit.Show(submit.Talk.Model).ToAction(turn.Texts["roleModel.back"]),
                ]
            ),
            RoleModelPosts.Doorway(turn.Texts)
        );

    /// <summary>Full, resting, paused or asked before: the same sentence, and the way to others. What was typed is not lost.</summary>
    public static View NotNow(TeacherTurn turn, CareerPath path, string? words) =>
        new(
            OwnCard.Of(
                turn,
                turn.Texts["roleModel.title"],
                null,
                [
                    new AdaptiveTextBlock(turn.Texts["roleTalk.notNow"]),
                    .. words is null
                        ? Array.Empty<AdaptiveElement>()
                        : [CardText.Label(turn.Texts["roleTalk.opening"]), CardText.Own(words)],
                ],
                [
                    FindSubmit.FindOn(path).ToAction(turn.Texts["roleTalk.others"], AdaptiveActionStyle.Positive),
                    OpenRoleModels.Command.ToAction(turn.Texts["roleModel.back"]),
                ]
            ),
            RoleModelPosts.Doorway(turn.Texts)
        );
}
