namespace LoopbaanBot.Privacy.Downloads;

/// <summary>Which file a link leads to. The name is stored, so it stays as it is; each feature names its own.</summary>
internal readonly record struct DownloadKind(string Name)
{
    public override string ToString() => Name;
}
