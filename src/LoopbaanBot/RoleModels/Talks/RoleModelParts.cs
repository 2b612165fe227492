using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Careers.RoleModels.Talks;
using LoopbaanBot.Conversation.Talks.Cards;
using LoopbaanBot.Conversation.Turns;
using LoopbaanBot.RoleModels.Talks.Steps;

namespace LoopbaanBot.RoleModels.Talks;

/// <summary>What the role model sees of a talk: the question, a day to choose, and the questions that were sent.</summary>
internal static class RoleModelParts
{
    public static IEnumerable<AdaptiveElement> Of(TeacherTurn turn, TalkScene scene)
    {
        if (scene.Theirs.Opening is { } opening)
        {
            yield return CardText.Label(turn.Texts["roleTalk.opening"]);
            yield return CardText.Own(opening);
        }

        if (scene.Theirs.Questions.Count > 0)
        {
            yield return CardText.Label(turn.Texts["roleTalk.questions.theirs"]);
            foreach (var question in scene.Theirs.Questions)
            {
                yield return CardText.Own(question);
            }
        }

        foreach (var answer in scene.May(TalkAction.Answer) ? Answer(turn, scene) : [])
        {
            yield return answer;
        }
    }

    private static IEnumerable<AdaptiveElement> Answer(TeacherTurn turn, TalkScene scene)
    {
        yield return new AdaptiveTextBlock(turn.Texts["roleTalk.answer.intro"]);
        yield return WhenFields.Day(
            TalkSubmit.DayId,
            turn.Texts["roleTalk.answer.day"],
            scene.Typed?[TalkSubmit.DayId]
        );
        yield return WhenFields.Time(
            TalkSubmit.TimeId,
            turn.Texts["roleTalk.answer.time"],
            scene.Typed?[TalkSubmit.TimeId]
        );
        yield return new AdaptiveActionSet(
            TalkSubmit
                .Write(AgreeTalk.Name, scene.Ref)
                .ToAction(turn.Texts["roleTalk.answer.yes"], AdaptiveActionStyle.Positive),
            TalkSubmit.Write(DeclineTalk.Name, scene.Ref).ToAction(turn.Texts["roleTalk.answer.notNow"])
        );
        yield return CardText.Small(turn.Texts["roleTalk.answer.note", ("date", scene.Talk!.LastDayToAnswer)]);
    }
}
