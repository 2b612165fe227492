using System.Text.RegularExpressions;

namespace LoopbaanBot.Tests.Architecture.Privacy;

/// <summary>Teams keeps whatever is sent. So one place sends, and that place takes nothing with personal text.</summary>
internal static partial class DeliveryRules
{
    /// <summary>The files that may send; every other file hands them what is to be sent.</summary>
    public static IReadOnlyList<string> DeliveryPoints { get; } =
    [
        "src/LoopbaanBot/Delivery/TurnDelivery.cs",
        "src/LoopbaanBot/Delivery/ProactiveDelivery.cs",
        "src/LoopbaanBot/Delivery/GroupDelivery.cs",
    ];

    public static IEnumerable<string> SendsElsewhere(SourceFile file) =>
        file.IsUnder("src/LoopbaanBot") && !DeliveryPoints.Contains(file.Path)
            ? Sending().Matches(file.Code).Select(match => $"{file.Path} sends by itself with {match.Value}")
            : [];

    [GeneratedRegex(
        @"\.(Send|Update|Reply)\w*Activit(y|ies)Async\b|\.(SendToConversation|ReplyToActivity|CreateConversation)Async\b"
    )]
    private static partial Regex Sending();
}
