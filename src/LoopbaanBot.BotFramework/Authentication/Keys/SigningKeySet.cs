using System.Collections.Frozen;
using Microsoft.IdentityModel.Tokens;

namespace LoopbaanBot.BotFramework.Authentication.Keys;

/// <summary>The keys of one fetch. Its identity matters: another instance means that the keys were read anew.</summary>
internal sealed class SigningKeySet(IEnumerable<SigningKey> keys)
{
    private readonly FrozenDictionary<string, SigningKey> _keys = keys.DistinctBy(
            key => key.Kid,
            StringComparer.Ordinal
        )
        .ToFrozenDictionary(key => key.Kid, StringComparer.Ordinal);

    public bool IsEmpty => _keys.Count == 0;

    public SigningKey? Find(string kid) => _keys.GetValueOrDefault(kid);

    public static SigningKeySet From(JsonWebKeySet published) =>
        new(published.Keys.Select(SigningKey.From).OfType<SigningKey>());
}
