using System.Text.RegularExpressions;
using LoopbaanBot.EndToEndTests.Browser;

namespace LoopbaanBot.EndToEndTests.Reflection;

/// <summary>The talk that Sanne holds about her qualities, page by page. Which question comes depends on the day.</summary>
internal static partial class SanneReflects
{
    public const string Competency = "Kwaliteitenreflectie";
    public const string Answer = "Je antwoord";
    public const string Moment =
        "Ik liet de boze vader uitpraten en vroeg daarna wat zijn dochter nodig had. Toen werd hij rustig.";
    private const string Quality = "Rustig blijven";
    private const string WhyItCounts = "Omdat ouders dan weer naar hun kind kijken in plaats van naar de schuldvraag.";
    private const string Ahead =
        "In de mentorgesprekken van februari wil ik vaker eerst luisteren voordat ik iets voorstel.";
    private const string Mark = "6";
    private const string WhyNotLower = "Ik kan het al goed vertellen aan mensen met wie ik veel samenwerk.";
    private const string Cue = "een ouder boos belt";
    private const string Step = "stel ik eerst drie vragen";

    public static IReadOnlyList<string> Words { get; } = [Moment, Quality, WhyItCounts, Ahead, WhyNotLower, Cue, Step];

    /// <summary>From a topic typed in the chat, through the card that is posted for it, to the first question.</summary>
    public static async Task BeginAsync(TeamsPage teams)
    {
        await teams.SayAsync(Competency);
        await teams.SeesAsync("5 minuten");
        await teams.PressAsync("Ga verder");
        await teams.SeesAsync("Vraag 1 van 4");
    }

    public static async Task AnswerAsync(TeamsPage teams, string words, string next)
    {
        await teams.FillAsync(Answer, words);
        await NextAsync(teams, "Verder", next);
    }

    /// <summary>From the first question, answered on every page, to the summary.</summary>
    public static async Task AnswerAllAsync(TeamsPage teams)
    {
        await AnswerAsync(teams, Moment, "Vraag 2 van 4");
        await teams.PictureAsync("deeper");
        await AnswerAsync(teams, Quality, "Wat maakt dat dit voor jou telt?");
        await teams.PictureAsync("follow-up");
        await AnswerAsync(teams, WhyItCounts, "Vraag 3 van 4");
        await AnswerAsync(teams, Ahead, "Vraag 4 van 4");
        await teams.PictureAsync("scale");
        await teams.ChooseAsync("Jouw cijfer van 1 tot en met 10", Mark);
        await NextAsync(teams, "Verder", "Wat maakt dat je niet één punt lager zit?");
        await AnswerAsync(teams, WhyNotLower, "als-dan-plan");
        await teams.PictureAsync("plan");
        await teams.FillAsync("Als", Cue);
        await teams.FillAsync("dan", Step);
        await NextAsync(teams, "Verder", $"Als {Cue}, dan {Step}.");
        foreach (var words in Words)
        {
            await teams.SeesAsync(words);
        }
    }

    /// <summary>From the first question to a kept reflection of one answer.</summary>
    public static async Task KeepOneAnswerAsync(TeamsPage teams)
    {
        await AnswerAsync(teams, Moment, "Vraag 2 van 4");
        await NextAsync(teams, "Sla over", "Vraag 3 van 4");
        await NextAsync(teams, "Sla over", "Vraag 4 van 4");
        await NextAsync(teams, "Sla over", "als-dan-plan");
        await NextAsync(teams, "Niet nu", Moment);
        await KeepAsync(teams);
    }

    /// <summary>The client shows the summary or the updated card, whichever reached it last; both say that it is kept.</summary>
    public static async Task KeepAsync(TeamsPage teams)
    {
        await teams.PressAsync("Bewaar");
        await teams.SeesAsync(Kept());
    }

    private static async Task NextAsync(TeamsPage teams, string button, string next)
    {
        await teams.PressAsync(button);
        await teams.SeesAsync(next);
    }

    [GeneratedRegex("Je vindt deze reflectie terug bij Mijn reflecties|bewaard op")]
    private static partial Regex Kept();
}
