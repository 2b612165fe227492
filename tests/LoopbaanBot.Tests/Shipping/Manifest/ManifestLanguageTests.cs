namespace LoopbaanBot.Tests.Shipping.Manifest;

public sealed class ManifestLanguageTests
{
    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Every_text_is_there_in_each_language(string language)
    {
        var texts = AppManifest.ReadLanguage(language).Select(text => text.Key).Where(key => key != "$schema");

        texts.ShouldBe(AppManifest.Texts(AppManifest.Read()).Keys, ignoreOrder: true);
    }

    [Fact]
    public void The_manifest_itself_speaks_Dutch()
    {
        var dutch = AppManifest.ReadLanguage("nl");

        foreach (var (path, text) in AppManifest.Texts(AppManifest.Read()))
        {
            text.ShouldBe((string?)dutch[path], path);
        }
    }

    [Fact]
    public void English_is_a_translation_and_not_a_copy()
    {
        var (dutch, english) = (AppManifest.ReadLanguage("nl"), AppManifest.ReadLanguage("en"));

        var same = dutch
            .Where(text => (string?)text.Value == (string?)english[text.Key])
            .Select(text => (string?)text.Value);

        same.Distinct().ShouldBeSubsetOf(["LoopbaanBot", "Menu", "Help", "Stop", (string?)dutch["$schema"]]);
    }

    [Fact]
    public void The_store_limits_hold_in_each_language()
    {
        string[] languages = ["nl", "en"];
        foreach (var texts in languages.Select(AppManifest.ReadLanguage))
        {
            ((string)texts["name.short"]!).Length.ShouldBeLessThanOrEqualTo(30);
            ((string)texts["name.full"]!).Length.ShouldBeLessThanOrEqualTo(100);
            ((string)texts["description.short"]!).Length.ShouldBeLessThanOrEqualTo(80);
            AppManifest.CommandTitles(texts).ShouldAllBe(title => title.Length <= 32);
        }
    }
}
