namespace LoopbaanBot.Conversation.Terminal;

/// <summary>Reads what is typed or piped.</summary>
internal sealed class TerminalLines(TerminalConsole console)
{
    /// <summary>The next line without spaces around it; null at the end of the input or when the chat is ended.</summary>
    public async Task<string?> ReadAsync(CancellationToken ending)
    {
        try
        {
            // A console cannot be told to stop reading, so the wait ends and the read is left behind.
            var line = await Task.Run(console.In.ReadLine, CancellationToken.None).WaitAsync(ending);
            if (console.Echoes)
            {
                await console.Out.WriteLineAsync(line ?? string.Empty);
            }

            return line?.Trim();
        }
        catch (OperationCanceledException)
        {
            await console.Out.WriteLineAsync();
            return null;
        }
    }
}
