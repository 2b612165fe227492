using System.Reflection;

namespace LoopbaanBot.Tests.Architecture;

public sealed class ArrowTests
{
    private static readonly IEnumerable<SourceFile> s_projects = SourceTree
        .Read("src")
        .Where(file => file.Path.EndsWith(".csproj", StringComparison.Ordinal));

    [Fact]
    public void Projects_use_only_what_the_house_allows() =>
        s_projects.SelectMany(ArrowRules.WrongArrows).ShouldBeEmpty();

    [Fact]
    public void Every_room_of_the_house_is_there() =>
        s_projects
            .Select(project => Path.GetFileNameWithoutExtension(project.Path))
            .ShouldBe(ArrowRules.Projects, ignoreOrder: true);

    [Fact]
    public void Built_programs_use_only_what_the_house_allows() =>
        ArrowRules.Projects.SelectMany(name => ArrowRules.WrongArrows(name, Used(name).Where(IsOurs))).ShouldBeEmpty();

    [Fact]
    public void The_built_domain_knows_the_base_library_only() =>
        Used(ArrowRules.Domain).ShouldAllBe(name => name.StartsWith("System.", StringComparison.Ordinal));

    [Theory]
    [InlineData(
        "LoopbaanBot.Careers",
        "<ProjectReference Include='../LoopbaanBot.Tables/LoopbaanBot.Tables.csproj' />"
    )]
    [InlineData("LoopbaanBot.Careers", "<PackageReference Include='YamlDotNet' />")]
    [InlineData("LoopbaanBot.Careers", "<FrameworkReference Include='Microsoft.AspNetCore.App' />")]
    [InlineData("LoopbaanBot.Tables", @"<ProjectReference Include='..\LoopbaanBot\LoopbaanBot.csproj' />")]
    [InlineData(
        "LoopbaanBot.Dialogs",
        "<ProjectReference Include='../LoopbaanBot.Careers/LoopbaanBot.Careers.csproj' />"
    )]
    [InlineData("LoopbaanBot.Shared", "")]
    public void A_wrong_arrow_is_seen(string project, string item) =>
        ArrowRules
            .WrongArrows(
                new SourceFile($"src/{project}/{project}.csproj", $"<Project><ItemGroup>{item}</ItemGroup></Project>")
            )
            .ShouldHaveSingleItem();

    private static IEnumerable<string> Used(string name) =>
        Assembly.Load(name).GetReferencedAssemblies().Select(reference => reference.Name!);

    private static bool IsOurs(string name) => name.StartsWith("LoopbaanBot", StringComparison.Ordinal);
}
