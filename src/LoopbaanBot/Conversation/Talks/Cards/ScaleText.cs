using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Careers.Reflection;
using LoopbaanBot.Content;

namespace LoopbaanBot.Conversation.Talks.Cards;

/// <summary>The scale question of a competency, and what its two ends mean.</summary>
internal static class ScaleText
{
    public static IReadOnlyList<AdaptiveElement> Of(
        LanguageContent content,
        TeacherProfile profile,
        CareerCompetency competency
    )
    {
        var scale = content[competency].Scale;
        return
        [
            CardText.Question(content.Say(scale.Question, profile)),
            CardText.Small(content.Texts["reflection.scale.low", ("text", scale.Low)]),
            CardText.Small(content.Texts["reflection.scale.high", ("text", scale.High)]),
        ];
    }
}
