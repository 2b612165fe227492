namespace LoopbaanBot.Tests.Architecture.Privacy;

public sealed class DeliveryTests
{
    [Fact]
    public void One_place_sends() =>
        SourceTree.Read("src/LoopbaanBot").OfCSharp().SelectMany(DeliveryRules.SendsElsewhere).ShouldBeEmpty();

    [Fact]
    public void Every_place_that_may_send_exists() =>
        DeliveryRules.DeliveryPoints.ShouldBeSubsetOf(SourceTree.Read("src/LoopbaanBot").Select(file => file.Path));

    [Theory]
    [InlineData("await turn.SendActivityAsync(activity, cancellation);")]
    [InlineData("await turn.UpdateActivityAsync(activity, cancellation);")]
    [InlineData("await connector.ReplyToActivityAsync(activity);")]
    [InlineData("return turn\n    .SendActivitiesAsync(activities);")]
    [InlineData("Deliver(turn.SendActivityAsync);")]
    public void Sending_from_anywhere_else_is_seen(string code) =>
        DeliveryRules
            .SendsElsewhere(new SourceFile("src/LoopbaanBot/Buddies/BuddyDialog.cs", code))
            .ShouldHaveSingleItem();

    [Fact]
    public void Speaking_of_sending_is_not_sending() =>
        DeliveryRules
            .SendsElsewhere(
                new SourceFile("src/LoopbaanBot/Buddies/BuddyDialog.cs", "// never turn.SendActivityAsync(...)")
            )
            .ShouldBeEmpty();
}
