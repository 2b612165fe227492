namespace LoopbaanBot.Tests.Shipping.Deployment;

/// <summary>The little of the template language that the checks need: which functions are called, with which arguments.</summary>
internal static class ArmExpression
{
    /// <summary>The arguments of every call of the function, as they are written; none when the text is no expression.</summary>
    public static IEnumerable<IReadOnlyList<string>> Calls(string text, string function)
    {
        var name = function + "(";
        for (var at = Next(text, name, 0); at >= 0; at = Next(text, name, at + 1))
        {
            yield return Arguments(text, at + name.Length);
        }
    }

    /// <summary>Whether brackets, parentheses and quotes close in the order they opened.</summary>
    public static bool IsBalanced(string text)
    {
        var open = new Stack<char>();
        var quoted = false;
        foreach (var letter in text)
        {
            quoted ^= letter == '\'';
            if (!quoted && letter is '(' or '[')
            {
                open.Push(letter);
            }
            else if (
                !quoted
                && letter is ')' or ']'
                && !(open.TryPop(out var opened) && opened == (letter == ')' ? '(' : '['))
            )
            {
                return false;
            }
        }

        return !quoted && open.Count == 0;
    }

    private static int Next(string text, string name, int from)
    {
        var at = IsExpression(text) ? text.IndexOf(name, from, StringComparison.OrdinalIgnoreCase) : -1;
        return at > 0 && char.IsLetter(text[at - 1]) ? Next(text, name, at + 1) : at;
    }

    private static bool IsExpression(string text) =>
        text.StartsWith('[') && !text.StartsWith("[[", StringComparison.Ordinal);

    private static List<string> Arguments(string text, int start)
    {
        var (arguments, depth, quoted, from) = (new List<string>(), 0, false, start);
        for (var at = start; at < text.Length; at++)
        {
            quoted ^= text[at] == '\'';
            depth += quoted
                ? 0
                : text[at] switch
                {
                    '(' or '[' => 1,
                    ')' or ']' => -1,
                    _ => 0,
                };
            if (depth < 0 || (depth == 0 && !quoted && text[at] == ','))
            {
                arguments.Add(text[from..at].Trim());
                from = at + 1;
            }

            if (depth < 0)
            {
                break;
            }
        }

        return arguments;
    }
}
