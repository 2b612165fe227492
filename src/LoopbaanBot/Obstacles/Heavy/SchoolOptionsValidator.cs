using Microsoft.Extensions.Options;

namespace LoopbaanBot.Obstacles.Heavy;

/// <summary>Refuses to start with a contact that nobody could reach: whoever needs one should not meet half a line.</summary>
internal sealed class SchoolOptionsValidator : IValidateOptions<SchoolOptions>
{
    private const int MostContacts = 10;
    private const int LongestName = 80;
    private const int LongestReach = 120;

    public ValidateOptionsResult Validate(string? name, SchoolOptions options)
    {
        string[] wrong =
        [
            .. options.Contacts.SelectMany((contact, number) => Wrong(contact, $"School:Contacts:{number}")),
            .. options.Contacts.Count > MostContacts
                ? [$"School:Contacts holds more than {MostContacts}."]
                : Array.Empty<string>(),
        ];
        return wrong.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Wrong(SchoolContact contact, string key)
    {
        if (string.IsNullOrWhiteSpace(contact.Name) || contact.Name.Length > LongestName)
        {
            yield return $"{key}:Name needs 1 to {LongestName} characters.";
        }

        if (string.IsNullOrWhiteSpace(contact.Reach) || contact.Reach.Length > LongestReach)
        {
            yield return $"{key}:Reach needs 1 to {LongestReach} characters.";
        }

        if (contact.Role is not { } role || !Enum.IsDefined(role))
        {
            yield return $"{key}:Role is {nameof(ContactRole.ConfidentialAdviser)} or {nameof(ContactRole.CompanyDoctor)}.";
        }
    }
}
