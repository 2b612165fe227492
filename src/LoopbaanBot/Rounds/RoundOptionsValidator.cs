using Microsoft.Extensions.Options;

namespace LoopbaanBot.Rounds;

/// <summary>Refuses to start with a guide whom nobody could ever be: a coach should not find that out in front of the group.</summary>
internal sealed class RoundOptionsValidator : IValidateOptions<RoundOptions>
{
    public ValidateOptionsResult Validate(string? name, RoundOptions options)
    {
        string[] wrong = [.. options.Guides.SelectMany((guide, number) => Wrong(guide, $"Rounds:Guides:{number}"))];
        return wrong.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Wrong(NamedGuide guide, string key)
    {
        if (string.IsNullOrWhiteSpace(guide.TenantId) || guide.TenantId.Any(char.IsWhiteSpace))
        {
            yield return $"{key}:TenantId is the tenant of the school board.";
        }

        if (
            string.IsNullOrWhiteSpace(guide.Person)
            || guide.Person.Any(char.IsWhiteSpace)
            || guide.Person.Contains("#EXT#", StringComparison.OrdinalIgnoreCase)
        )
        {
            yield return $"{key}:Person is an object id or a user principal name, and no guest.";
        }
    }
}
