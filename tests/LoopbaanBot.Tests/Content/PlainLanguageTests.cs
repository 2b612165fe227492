using System.Text.RegularExpressions;
using LoopbaanBot.Content;
using LoopbaanBot.Content.Managers;

namespace LoopbaanBot.Tests.Content;

/// <summary>B1 and a tone without cheer, feelings, pressure or advice (domain part C and I).</summary>
public sealed partial class PlainLanguageTests
{
    private const string BannedInDutch =
        @"\b(waarom|blij|boos|bang|trots|verdriet\w*|teleurgesteld|gefrustreerd|gestrest|stress|moe|emotie\w*|burn-?out|"
        + @"overspannen|ziek\w*|dokter|gezondheid|gevoel\w*|voel\w*|super|geweldig|fantastisch|goed zo|top|knap|bravo|ontslag|"
        + @"ontslaan|vertrekken|opzeggen|je moet|waardeloos|score|percentage)\b";

    private const string BannedInEnglish =
        @"\b(why|happy|angry|afraid|proud|sad|disappointed|frustrated|stress\w*|tired|emotion\w*|burn-?out|ill|illness|"
        + @"doctor|health|feel\w*|super|great|fantastic|well done|awesome|bravo|resign\w*|leaving|you must|worthless|"
        + @"score|percentage)\b";

    public static TheoryData<string> Names => Library.LanguageNames;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sentence_has_fewer_than_twelve_words_on_average(string language) =>
        Sentences
            .Of(Library.Of(language))
            .Where(sentence => sentence.Text[^1] is '.' or '?')
            .SelectMany(sentence => Lengths(sentence.Text))
            .Average()
            .ShouldBeLessThan(12);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_questions_alone_keep_to_it_too(string language) =>
        Library
            .Of(language)
            .Competencies.Values.SelectMany(competency => competency.Prompts.Values)
            .SelectMany(prompt => Lengths($"{prompt.Text} {prompt.Otherwise}"))
            .Average()
            .ShouldBeLessThan(12);

    [Theory]
    [MemberData(nameof(Names))]
    public void No_sentence_has_more_than_twenty_words(string language) =>
        Offending(language, text => Lengths(text).Max() > 20).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_shouts(string language) => Offending(language, text => text.Contains('!')).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_names_a_feeling_a_diagnosis_or_a_verdict(string language) =>
        Offending(language, text => Banned(language).IsMatch(text))
            // These stand there because they are not to be said.
            .Where(problem => !problem.StartsWith(NotAskList.NotSaid, StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("Dutch", "Waarom doe je dat?")]
    [InlineData("Dutch", "Goed zo, dat is knap.")]
    [InlineData("Dutch", "Voel je je gestrest?")]
    [InlineData("English", "Why are you leaving?")]
    [InlineData("English", "Well done, you must be proud.")]
    public void The_list_of_banned_words_catches_them(string language, string text) =>
        Banned(language).IsMatch(text).ShouldBeTrue();

    [Fact]
    public void Dutch_addresses_people_with_je() =>
        Offending("Dutch", text => PoliteForm().IsMatch(text)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_prompt_ends_with_a_question_or_a_request(string language) =>
        Library
            .Of(language)
            .Competencies.Values.SelectMany(competency => competency.Prompts.Values)
            .ShouldAllBe(prompt => Asks(prompt.Text) && Asks(prompt.Otherwise));

    [GeneratedRegex(@"\b(u|uw)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PoliteForm();

    [GeneratedRegex(BannedInDutch, RegexOptions.IgnoreCase)]
    private static partial Regex BannedDutch();

    [GeneratedRegex(BannedInEnglish, RegexOptions.IgnoreCase)]
    private static partial Regex BannedEnglish();

    private static Regex Banned(string language) => language == "Dutch" ? BannedDutch() : BannedEnglish();

    private static bool Asks(TextTemplate text) => text.ToString().Contains('?') || Request().IsMatch(text.ToString());

    [GeneratedRegex(@"\b(Vertel|Noem|Geef|Beschrijf|Denk|Describe|Name|Give|Think)\b")]
    private static partial Regex Request();

    private static IEnumerable<string> Offending(string language, Func<string, bool> offends) =>
        Sentences
            .Of(Library.Of(language))
            .Where(sentence => offends(PlaceholderName().Replace(sentence.Text, "iets")))
            .Select(sentence => $"{sentence.Id}: {sentence.Text}");

    private static IEnumerable<int> Lengths(string text) =>
        SentenceEnd()
            .Split(text)
            .Select(sentence => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length)
            .Where(length => length > 0);

    [GeneratedRegex(@"(?<=[.?…:])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex PlaceholderName();
}
