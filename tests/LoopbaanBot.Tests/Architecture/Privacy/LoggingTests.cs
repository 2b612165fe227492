namespace LoopbaanBot.Tests.Architecture.Privacy;

public sealed class LoggingTests
{
    [Fact]
    public void No_log_takes_personal_text() =>
        SourceTree.Read("src").OfCSharp().SelectMany(LoggingRules.Violations).ShouldBeEmpty();

    [Theory]
    [InlineData("logger.LogInformation(\"Saved {Text}\", text);")]
    [InlineData(
        "[LoggerMessage(1, LogLevel.Information, \"Saved {Answer}\")] private partial void Saved(ReflectionAnswer given);"
    )]
    [InlineData(
        "[LoggerMessage(Level = LogLevel.Error, Message = \"x (y)\")]\n    public static partial void Failed(this ILogger logger, string id, Activity activity);"
    )]
    [InlineData(
        "[LoggerMessage(Message = \"Refused {Token}\")] static partial void Refused(ILogger logger, string token);"
    )]
    public void A_log_of_personal_text_is_seen(string code) =>
        LoggingRules.Violations(new SourceFile("src/LoopbaanBot/Buddies/BuddyLog.cs", code)).ShouldHaveSingleItem();

    [Fact]
    public void A_log_of_counts_and_kinds_is_fine() =>
        LoggingRules
            .Violations(
                new SourceFile(
                    "src/LoopbaanBot/Buddies/BuddyLog.cs",
                    "[LoggerMessage(Message = \"Formed {Count}\")] static partial void Formed(ILogger logger, int count, Exception? error);"
                )
            )
            .ShouldBeEmpty();
}
