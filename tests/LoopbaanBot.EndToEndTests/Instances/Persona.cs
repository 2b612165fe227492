namespace LoopbaanBot.EndToEndTests.Instances;

/// <summary>Somebody who works at the demo school; nobody here exists.</summary>
internal sealed record Persona(string Name, string Surname, int Number)
{
    public string Key { get; } = Name.ToLowerInvariant();

    public string FullName => $"{Name} {Surname}";

    /// <summary>As the channel names them.</summary>
    public string UserId => $"29:{Key}-demo";

    /// <summary>As Entra names them.</summary>
    public string ObjectId => $"3c5e8f10-7a2d-4b96-b0c4-92d1e6a85e{Number:00}";

    public string Login => $"{Key}.demo@school.example";

    public string PersonalChatId => $"a:personal-{Key}-demo";

    /// <summary>The channel and Entra name the same person differently; either will do.</summary>
    public bool IsCalled(string? id) => id == UserId || string.Equals(id, ObjectId, StringComparison.OrdinalIgnoreCase);
}
