using System.IO.Compression;
using LoopbaanBot.Testing.External;

namespace LoopbaanBot.Tests.Shipping.Manifest;

public sealed class PackageTests(PackageFixture package) : IClassFixture<PackageFixture>
{
    [Fact]
    public void The_files_lie_at_the_root_of_the_zip()
    {
        using var archive = ZipFile.OpenRead(package.Zip);

        archive
            .Entries.Select(entry => entry.FullName)
            .ShouldBe(["manifest.json", "nl.json", "en.json", "color.png", "outline.png"], ignoreOrder: true);
    }

    [Fact]
    public void Every_token_is_filled()
    {
        var manifest = package.ReadManifest();

        package.ReadText("manifest.json").ShouldNotContain("${{");
        ((string?)manifest["bots"]![0]!["botId"]).ShouldBe(PackageFixture.BotId);
        ((string?)manifest["developer"]!["privacyUrl"]).ShouldBe("https://bot.school.example/privacy");
        Guid.Parse((string)manifest["id"]!).ShouldNotBe(Guid.Empty);
    }

    [Fact]
    public void Filling_the_tokens_changes_nothing_else()
    {
        string[] filled = ["id", "developer", "bots"];
        var (built, source) = (package.ReadManifest(), AppManifest.Read());

        AppManifest.Texts(built).ShouldBe(AppManifest.Texts(source));
        foreach (var (name, value) in source.Where(field => !filled.Contains(field.Key)))
        {
            built[name]!.ToJsonString().ShouldBe(value!.ToJsonString());
        }
    }

    [Fact]
    public void What_the_manifest_names_is_in_the_package()
    {
        var manifest = package.ReadManifest();
        var language = manifest["localizationInfo"]!;
        string?[] named =
        [
            (string?)manifest["icons"]!["color"],
            (string?)manifest["icons"]!["outline"],
            (string?)language["defaultLanguageFile"],
            (string?)language["additionalLanguages"]![0]!["file"],
        ];
        using var archive = ZipFile.OpenRead(package.Zip);

        named.ShouldBeSubsetOf(archive.Entries.Select(entry => entry.FullName));
    }

    [Theory]
    [InlineData("", "bot.school.example", "BotId is missing")]
    [InlineData("my-bot", "bot.school.example", "'my-bot' is not a GUID")]
    [InlineData(PackageFixture.BotId, "", "is not an https address")]
    [InlineData(PackageFixture.BotId, "bot school", "is not an https address")]
    public async Task A_package_that_Teams_would_refuse_is_not_built(string botId, string host, string reason)
    {
        var (code, output) = await PackageFixture.RunAsync(
            $"-p:BotId={botId}",
            $"-p:Host={host}",
            $"-p:Zip={package.Zip}.never"
        );

        code.ShouldNotBe(0);
        output.ShouldContain(reason);
        File.Exists($"{package.Zip}.never").ShouldBeFalse();
    }

    [NodeFact]
    public async Task The_manifest_meets_the_official_schema() =>
        (await SchemaErrorsAsync(package.ReadManifest().ToJsonString())).ShouldBe("[]");

    [NodeFact]
    public async Task The_schema_check_sees_a_wrong_scope()
    {
        var wrong = package.ReadManifest();
        wrong["bots"]![0]!["scopes"]!.AsArray().Add("groupchat");

        (await SchemaErrorsAsync(wrong.ToJsonString())).ShouldContain("/bots/0/scopes/3");
    }

    private static async Task<string> SchemaErrorsAsync(string manifest)
    {
        const string Check = """
            const { AppManifestUtils } = require('@microsoft/app-manifest');
            AppManifestUtils.validateAgainstSchema(JSON.parse(process.argv[1]))
              .then(errors => console.log(JSON.stringify(errors)));
            """;
        await using var node = ExternalProcess.Start("node", ["-e", Check, manifest], NodeTools.Folder);
        await node.ExitAsync(TimeSpan.FromMinutes(1));
        return node.Output.Trim();
    }
}
