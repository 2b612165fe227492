namespace LoopbaanBot.Delivery.Moments;

/// <summary>What is done when a moment of one kind has come. Register it with <c>AddDueMoment</c>.</summary>
internal interface IDueMoment
{
    string Kind { get; }

    /// <summary>Whether people sit waiting for it: then it does not queue behind what goes to many.</summary>
    bool IsWaitedFor => false;

    /// <summary>Whether it is tried for ever, because all that comes after it hangs on it.</summary>
    bool IsNeverGivenUp => false;

    /// <summary>Runs at least once, perhaps late or twice: it looks at what stands there and does what is still to be done.</summary>
    /// <param name="id">As it was scheduled.</param>
    /// <param name="at">The moment for which it was scheduled.</param>
    Task RunAsync(string id, DateTimeOffset at, CancellationToken cancellationToken);
}
