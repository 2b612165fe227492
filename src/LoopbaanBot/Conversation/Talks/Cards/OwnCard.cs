using System.Globalization;
using System.Text.RegularExpressions;
using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.AdaptiveCards.Actions;
using LoopbaanBot.AdaptiveCards.Containers;
using LoopbaanBot.AdaptiveCards.Text;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation.Turns;

namespace LoopbaanBot.Conversation.Talks.Cards;

/// <summary>A card of one view: title, a notice when there is one, what it is about, and who sees it.</summary>
internal static partial class OwnCard
{
    /// <summary>In text elements; a title of a choice stays on one or two lines of a phone.</summary>
    private const int LongestTitle = 80;

    public static AdaptiveCard Of(
        TeacherTurn turn,
        string title,
        string? notice,
        IEnumerable<AdaptiveElement> body,
        IEnumerable<AdaptiveAction> actions
    ) =>
        new()
        {
            Lang = turn.Language.Code(),
            Body =
            [
                CardText.Heading(title),
                .. notice is null ? Array.Empty<AdaptiveElement>() : [Notice(notice)],
                .. body,
                new AdaptiveTextBlock(turn.Texts["talk.privateCard"])
                {
                    IsSubtle = true,
                    Size = AdaptiveTextSize.Small,
                },
            ],
            Actions = [.. actions],
        };

    /// <summary>The beginning of somebody's words, for the title of a choice, which some clients read as Markdown.</summary>
    public static string Title(string words)
    {
        var line = new StringInfo(Plain(words.ReplaceLineEndings(" ")));
        return line.LengthInTextElements <= LongestTitle
            ? line.String
            : $"{line.SubstringByTextElements(0, LongestTitle - 1)}…";
    }

    /// <summary>Look-alikes for the letters of Markdown; an invisible first letter keeps "1." from becoming a list.</summary>
    private static string Plain(string line)
    {
        var plain = line.Replace('*', '\u2217')
            .Replace('_', '\u02cd')
            .Replace('`', '\u2019')
            .Replace('[', '(')
            .Replace(']', ')');
        return OpensBlock().IsMatch(plain) ? $"\u200b{plain}" : plain;
    }

    /// <summary>What opens a list, a heading or a quotation.</summary>
    [GeneratedRegex(@"^\s*(?:\d+[.)]|[-+#>~=])")]
    private static partial Regex OpensBlock();

    private static AdaptiveContainer Notice(string notice) =>
        new() { Style = AdaptiveContainerStyle.Emphasis, Items = [new AdaptiveTextBlock(notice)] };
}
