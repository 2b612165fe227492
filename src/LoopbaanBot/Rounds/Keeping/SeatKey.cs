using System.Security.Cryptography;
using System.Text;
using LoopbaanBot.Careers.People;

namespace LoopbaanBot.Rounds.Keeping;

/// <summary>Names a person within one round. Sorted by it, answers stand in another order in every round.</summary>
internal static class SeatKey
{
    public static string Of(SharedId round, PersonId person) =>
        Convert.ToHexString(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(string.Join('\n', round.Value.ToString("N"), person.TenantId, person.ObjectId))
            )
        );
}
