namespace LoopbaanBot.Tests.Architecture.Privacy;

public sealed class AuthorizationTests
{
    [Fact]
    public void Only_Authorize_asks_who_may() =>
        SourceTree
            .Read("src/LoopbaanBot", "src/LoopbaanBot.Careers")
            .OfCSharp()
            .SelectMany(AuthorizationRules.AsksElsewhere)
            .ShouldBeEmpty();

    [Fact]
    public void Everything_it_decides_on_has_a_matrix_of_all_cases()
    {
        // The cases of a matrix may stand in a file beside it.
        var tests = SourceTree.Read("tests/LoopbaanBot.Careers.Tests").OfCSharp().ToArray();
        var folders = tests
            .Where(file => file.Path.EndsWith("MatrixTests.cs", StringComparison.Ordinal))
            .Select(file => file.Folder)
            .ToHashSet();
        var matrices = string.Join('\n', tests.Where(file => folders.Contains(file.Folder)).Select(file => file.Code));
        var resources = SourceTree
            .Read("src/LoopbaanBot.Careers")
            .OfCSharp()
            .SelectMany(AuthorizationRules.Resources)
            .ToArray();
        resources.ShouldContain("ItemResource");
        resources.Where(name => !matrices.Contains(name, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("if (resource.Allows(me, action, today)) { }")]
    [InlineData("return cohort\n    .Allows(actor, action, today);")]
    public void Asking_past_it_is_seen(string code) =>
        AuthorizationRules
            .AsksElsewhere(new SourceFile("src/LoopbaanBot/Buddies/OpenGroup.cs", code))
            .ShouldHaveSingleItem();
}
