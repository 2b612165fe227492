using System.Reflection;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.Tests.Shipping.Deployment;

public sealed class AppSettingsTests
{
    private static readonly IReadOnlyDictionary<string, string?> s_settings = AppSettings.Read(
        ArmTemplate.Parse(ArmTemplate.ReadText())
    );

    [Fact]
    public void The_template_sets_who_the_bot_is_and_where_it_keeps_things() =>
        s_settings.Keys.ShouldBe(
            [
                "Bot:BotId",
                "Bot:BotType",
                "Bot:TenantId",
                "Bot:AllowedTenants:0",
                "Bot:PublicUrl",
                "Storage:Engine",
                "Storage:TableEndpoint",
            ],
            ignoreOrder: true
        );

    [OptionsTheory]
    [InlineData("Bot")]
    [InlineData("Storage")]
    public void Every_setting_of_a_section_is_one_that_the_code_reads(string section) =>
        AppSettings.Refusal(s_settings, section, OptionTypes.Of(section)).ShouldBeNull();

    [Theory]
    [InlineData("Sample:Plase", "here")]
    [InlineData("Sample:Engine", "Paper")]
    public void A_setting_that_no_code_reads_is_seen(string key, string value) =>
        AppSettings
            .Refusal(
                new Dictionary<string, string?> { ["Sample:Place"] = "here", [key] = value },
                "Sample",
                typeof(SampleOptions)
            )
            .ShouldNotBeNull();

    [Fact]
    public void A_setting_that_code_reads_is_accepted() =>
        AppSettings
            .Refusal(new Dictionary<string, string?> { ["Sample:Engine"] = "Wood" }, "Sample", typeof(SampleOptions))
            .ShouldBeNull();

    private enum SampleEngine
    {
        Wood,
    }

    private sealed class SampleOptions
    {
        public string Place { get; set; } = "";

        public SampleEngine Engine { get; set; }
    }

    /// <summary>Skips while the solution has no options classes at all.</summary>
    private sealed class OptionsTheoryAttribute : TheoryAttribute
    {
        public OptionsTheoryAttribute()
        {
            Skip = Requirements.SkipUnless(OptionTypes.Sections.Any(), "A class with a SectionName");
        }
    }

    /// <summary>An options class says with <c>const string SectionName</c> which settings are its own.</summary>
    private static class OptionTypes
    {
        private const string Mark = "SectionName";

        private static readonly ILookup<string, Type> s_bySection = new[] { "LoopbaanBot", "LoopbaanBot.BotFramework" }
            .SelectMany(name => Assembly.Load(name).GetTypes())
            .Where(type => type.GetField(Mark) is { IsLiteral: true })
            .ToLookup(type => (string)type.GetField(Mark)!.GetRawConstantValue()!);

        public static IEnumerable<string> Sections => s_bySection.Select(section => section.Key);

        public static Type[] Of(string section) => [.. s_bySection[section]];
    }
}
