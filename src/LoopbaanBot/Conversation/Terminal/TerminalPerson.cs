using System.Security.Cryptography;
using System.Text;
using LoopbaanBot.Hosting;

namespace LoopbaanBot.Conversation.Terminal;

/// <summary>Who sits at the terminal: a demo person, or somebody whose id follows from the name.</summary>
/// <remarks>Never the id of a real account, so that a terminal cannot open the reflections of a real teacher.</remarks>
internal sealed record TerminalPerson(string Name, string ObjectId, string TenantId)
{
    public string ConversationId => $"a:terminal-{Name.ToLowerInvariant()}";

    public static TerminalPerson Find(string? name, DemoOptions demo)
    {
        var people = demo.Enabled ? demo.People : [];
        var known = name is null ? people.FirstOrDefault() : people.FirstOrDefault(person => IsCalled(person, name));
        var own = name ?? Environment.UserName;
        return known is null
            ? new TerminalPerson(own, IdOf(own), demo.TenantId)
            : new TerminalPerson(known.Name, known.ObjectId, demo.TenantId);
    }

    private static bool IsCalled(DemoPerson person, string name) =>
        person.Name.Split(' ')[0].Equals(name, StringComparison.OrdinalIgnoreCase);

    private static string IdOf(string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"terminal|{name.ToLowerInvariant()}"));
        return new Guid(hash.AsSpan(0, 16)).ToString();
    }
}
