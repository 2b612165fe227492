using LoopbaanBot.Careers.Reflection.Wording;

namespace LoopbaanBot.Tests.Content;

/// <summary>The word lists of the content do what the rule needs of them.</summary>
public sealed class MirrorContentTests
{
    [Theory]
    [InlineData(
        "Dutch",
        "Ik liet hem uitpraten en vroeg toen wat zijn dochter nodig had. Toen werd het rustig.",
        "werd het rustig"
    )]
    [InlineData("Dutch", "Ik heb mijn les omgegooid omdat de klas onrustig was.", "klas onrustig was")]
    [InlineData("Dutch", "Eigenlijk vooral geduld, denk ik", "geduld, denk ik")]
    [InlineData(
        "English",
        "I let him finish and then asked what his daughter needed.",
        "asked what his daughter needed"
    )]
    [InlineData("English", "I changed my lesson because the class was restless.", "class was restless")]
    public void A_quotation_leaves_the_small_words_out(string language, string answer, string quote) =>
        MirrorFragment.Of(answer, Library.Of(language).MirrorWords).ShouldBe(quote);
}
