using LoopbaanBot.Testing.External;
using YamlDotNet.RepresentationModel;

namespace LoopbaanBot.Tests.Shipping.Manifest;

/// <summary>Teams sends the title of a command as the message, in the reader's language, so the bot must know the words.</summary>
public sealed class CommandWordTests
{
    private static readonly string s_content = Repository.PathTo("src", "LoopbaanBot", "Content");

    [CommandTheory]
    [InlineData("nl")]
    [InlineData("en")]
    public void Every_command_of_the_manifest_is_a_word_that_the_bot_knows(string language)
    {
        var words = Files().Where(file => IsOf(language, file)).SelectMany(file => Words(File.ReadAllText(file)));

        UnknownTitles(AppManifest.CommandTitles(AppManifest.ReadLanguage(language)), words).ShouldBeEmpty();
    }

    [Fact]
    public void A_command_that_the_bot_does_not_know_is_seen() =>
        UnknownTitles(["Menu", "Mijn reflecties", "Dagboek"], Words("menu: [menu]\njournal:\n  - mijn reflecties"))
            .ShouldBe(["Dagboek"]);

    private static IEnumerable<string> UnknownTitles(IEnumerable<string> titles, IEnumerable<string> words) =>
        titles.Except(words, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(s_content, "commands.yaml", SearchOption.AllDirectories);

    private static bool IsOf(string language, string file) => Directory.GetParent(file)!.Name == language;

    private static IEnumerable<string> Words(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var commands = (YamlMappingNode)stream.Documents[0].RootNode;
        return commands
            .Children.Values.SelectMany(phrases => phrases.AllNodes)
            .OfType<YamlScalarNode>()
            .Select(word => word.Value!);
    }

    /// <summary>Skips while the bot has no content files with commands.</summary>
    private sealed class CommandTheoryAttribute : TheoryAttribute
    {
        public CommandTheoryAttribute()
        {
            Skip = Requirements.SkipUnless(Directory.Exists(s_content) && Files().Any(), "commands.yaml");
        }
    }
}
