using LoopbaanBot.EndToEndTests.Browser;

namespace LoopbaanBot.EndToEndTests.Reflection;

/// <summary>The talk that Sanne holds about her qualities, page by page.</summary>
internal static class SanneReflects
{
    public const string Competency = "Kwaliteitenreflectie";
    public const string Moment = "Ik liet de boze vader uitpraten en vroeg daarna wat zijn dochter nodig had. Toen werd hij rustig.";
    public const string Quality = "Rustig blijven";
    public const string WhyItCounts = "Omdat ouders dan weer naar hun kind kijken in plaats van naar de schuldvraag.";
    public const string Ahead = "In de mentorgesprekken van februari wil ik vaker eerst luisteren en pas daarna iets voorstellen.";
    public const string Mark = "6";
    public const string WhyNotLower = "Ik kan het al goed vertellen aan collega's met wie ik veel samenwerk.";
    public const string Cue = "een ouder boos belt";
    public const string Step = "stel ik eerst drie vragen";
    private const string Answer = "Je antwoord";

    /// <summary>From the menu to the first question.</summary>
    public static async Task BeginAsync(TeamsPage teams)
    {
        await teams.SayAsync("reflecteren");
        await teams.SeesAsync("Waar wil je bij stilstaan?");
        await teams.PressAsync(Competency);
        await teams.SeesAsync("Vraag 1 van 4");
    }

    public static async Task AnswerAsync(TeamsPage teams, string words, string next)
    {
        await teams.FillAsync(Answer, words);
        await teams.PressAsync("Verder");
        await teams.SeesAsync(next);
    }

    /// <summary>From the first question to the summary.</summary>
    public static async Task ToSummaryAsync(TeamsPage teams)
    {
        await AnswerAsync(teams, Moment, "Vraag 2 van 4");
        await AnswerAsync(teams, Quality, "Wat maakt dat dit voor jou telt?");
        await AnswerAsync(teams, WhyItCounts, "Vraag 3 van 4");
        await AnswerAsync(teams, Ahead, "Vraag 4 van 4");
        await teams.ChooseAsync("Jouw cijfer van 1 tot en met 10", Mark);
        await teams.PressAsync("Verder");
        await teams.SeesAsync("Wat maakt dat je niet één punt lager zit?");
        await AnswerAsync(teams, WhyNotLower, "als-dan-plan");
        await teams.FillAsync("Als", Cue);
        await teams.FillAsync("dan", Step);
        await teams.PressAsync("Verder");
        await SeesSummaryAsync(teams);
    }

    public static async Task SeesSummaryAsync(TeamsPage teams)
    {
        string[] hers = [Moment, Quality, WhyItCounts, Ahead, WhyNotLower, $"Als {Cue}, dan {Step}."];
        foreach (var words in hers)
        {
            await teams.SeesAsync(words);
        }
    }
}
