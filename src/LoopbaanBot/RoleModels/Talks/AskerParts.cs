using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.RoleModels.Talks.Steps;

namespace LoopbaanBot.RoleModels.Talks;

/// <summary>What the asker sees of a talk: the own question, the three questions, and afterwards thanks, harvest and fit.</summary>
internal static class AskerParts
{
    public static IEnumerable<AdaptiveElement> Of(TeacherTurn turn, TalkScene scene) =>
        [
            .. scene.Mine.Opening is { } opening
                ? [CardText.Label(turn.Texts["roleTalk.opening"]), CardText.Own(opening)]
                : Array.Empty<AdaptiveElement>(),
            .. scene.May(TalkAction.Prepare) && scene.IsToCome ? Questions(turn, scene) : [],
            .. scene.May(TalkAction.Harvest) && scene.MayHaveBeen ? Afterwards(turn, scene) : [],
        ];

    private static IEnumerable<AdaptiveElement> Questions(TeacherTurn turn, TalkScene scene)
    {
        yield return new AdaptiveTextBlock(turn.Texts["roleTalk.questions.intro"]);
        foreach (var number in Enumerable.Range(1, TalkNote.MostQuestions))
        {
            yield return new AdaptiveTextInput(TalkSubmit.QuestionId(number))
            {
                Label = turn.Texts["roleTalk.questions.label", ("n", number)],
                Placeholder = turn.Texts[$"roleTalk.questions.example.{number}"],
                MaxLength = TalkNote.LineLimit.Characters,
                Value = scene.Mine.Questions.ElementAtOrDefault(number - 1),
            };
        }

        yield return new AdaptiveActionSet([
            TalkSubmit.Write(KeepQuestions.Name, scene.Ref).ToAction(turn.Texts["roleTalk.questions.keep"]),
            .. scene.May(TalkAction.SendQuestions)
                ?
                [
                    TalkSubmit
                        .Write(SendQuestions.Name, scene.Ref)
                        .ToAction(turn.Texts["roleTalk.questions.send"], AdaptiveActionStyle.Positive),
                ]
                : Array.Empty<AdaptiveAction>(),
        ]);
        yield return CardText.Small(
            turn.Texts[scene.Talk!.AreQuestionsSent ? "roleTalk.questions.sent" : "roleTalk.questions.private"]
        );
    }

    private static IEnumerable<AdaptiveElement> Afterwards(TeacherTurn turn, TalkScene scene)
    {
        if (scene.Talk!.IsThanked)
        {
            yield return CardText.Small(turn.Texts["roleTalk.thanked"]);
        }
        else
        {
            yield return new AdaptiveActionSet(
                TalkSubmit
                    .Write(ThankRoleModel.Name, scene.Ref)
                    .ToAction(turn.Texts["roleTalk.thank"], AdaptiveActionStyle.Positive)
            );
        }

        yield return new AdaptiveTextInput(TalkSubmit.HarvestId)
        {
            Label = turn.Texts["roleTalk.harvest"],
            MaxLength = TalkNote.LineLimit.Characters,
            Value = scene.Mine.Harvest,
        };
        yield return new AdaptiveChoiceSetInput(TalkSubmit.FitId)
        {
            Label = turn.Texts["roleTalk.fit.question"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = scene.Mine.Fit?.ToString(),
            Choices =
            [
                new AdaptiveChoice(turn.Texts["roleTalk.fit.good"], nameof(FitChoice.Good)),
                new AdaptiveChoice(turn.Texts["roleTalk.fit.deciding"], nameof(FitChoice.Deciding)),
                new AdaptiveChoice(turn.Texts["roleTalk.fit.not"], nameof(FitChoice.Not)),
            ],
        };
        yield return new AdaptiveActionSet(
            TalkSubmit.Write(KeepHarvest.Name, scene.Ref).ToAction(turn.Texts["roleTalk.harvestKeep"])
        );
        yield return CardText.Small(turn.Texts["roleTalk.fit.private"]);
    }
}
