using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Inputs;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Talks.Cards;

namespace LoopbaanBot.Managers;

/// <summary>A list of talks to open one of: what waits for the reader is said first, and stands ready.</summary>
internal static class TalkChoice
{
    public static IEnumerable<AdaptiveElement> Of(Texts texts, IReadOnlyList<OpenTalk> talks)
    {
        var waiting = talks.FirstOrDefault(open => open.Talk.WaitsFor(open.Side));
        if (waiting is not null)
        {
            yield return new AdaptiveTextBlock(texts["managerTalk.waits"]);
        }

        yield return new AdaptiveChoiceSetInput(TalkAccess.Key)
        {
            Label = texts["managerTalk.choose"],
            Style = AdaptiveChoiceInputStyle.Expanded,
            Value = (waiting ?? talks[0]).Id.ToString(),
            Choices = [.. talks.Select(open => new AdaptiveChoice(Line(texts, open), open.Id.ToString()))],
        };
    }

    private static string Line(Texts texts, OpenTalk open) =>
        OwnCard.Title(
            texts[
                "managerTalk.line",
                ("title", TalkWords.Title(texts, open)),
                ("state", texts[TalkWords.StateId(open)])
            ]
        );
}
